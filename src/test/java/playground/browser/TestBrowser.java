package playground.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The browser that tests use: one for all of them, a fresh context for each. Whatever the machine lacks is fetched: a
/// Chromium that is there is used, else one is installed by apt where that is possible, else by Playwright. Best is the one
/// without windows of its own: a page costs it half the time.
public final class TestBrowser {
    private static final List<Path> KNOWN = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    private static final Path NODE = Path.of("/usr/bin/node");
    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");

    private static Optional<Browser> shared = Optional.empty();

    private TestBrowser() {}

    /// A context of its own, in English, 1280 by 800; to be closed by the caller.
    public static BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    /// A context of its own; what the options leave open is as above.
    public static BrowserContext context(Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("en-US");
        }
        if (options.viewportSize == null) {
            options.setViewportSize(1280, 800);
        }
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static synchronized Browser browser() {
        Browser browser = shared.orElseGet(TestBrowser::launch);
        shared = Optional.of(browser);
        return browser;
    }

    private static Browser launch() {
        Optional<Path> chromium = fetched();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setChromiumSandbox(!isRoot());
        chromium.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /// Two processes run tests; one of them fetches, the other waits.
    private static Optional<Path> fetched() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "playground-browser.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            Optional<Path> chromium = find().or(TestBrowser::installByApt);
            if (chromium.isEmpty() && held.isValid()) {
                installByPlaywright();
            }
            return chromium;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        return KNOWN.stream().filter(Files::isExecutable).findFirst();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (Files.isExecutable(NODE)) {
            environment.put("PLAYWRIGHT_NODEJS_PATH", NODE.toString());
        }
        return environment;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> installByApt() {
        if (!isRoot() || !Files.isExecutable(APT)) {
            return Optional.empty();
        }
        boolean installed = run(List.of(APT.toString(), "update"))
                && PACKAGES.stream().anyMatch(name -> run(List.of(APT.toString(), "install", "-y", "--no-install-recommends", name)));
        return installed ? find() : Optional.empty();
    }

    private static void installByPlaywright() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "--with-deps",
                "chromium");
        if (!run(command) && !run(without(command, "--with-deps"))) {
            throw new IllegalStateException("No Chromium was found, and none could be installed");
        }
    }

    private static List<String> without(List<String> command, String argument) {
        List<String> shorter = new ArrayList<>(command);
        shorter.remove(argument);
        return shorter;
    }

    private static boolean run(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        if (Files.isExecutable(NODE)) {
            process.environment().put("PLAYWRIGHT_NODEJS_PATH", NODE.toString());
        }
        try {
            return process.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
