package playground.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Writes sample pages to `target/pages`, to be looked at in a browser without a server.
final class SamplePages {
    private static final String SPIRAL = "data=spiral&features=x,y,sinx,siny&hidden=8,6&learningRate=0.1&noise=10&epoch=150";
    private static final Map<String, String[]> PAGES = Map.of(
            "home", new String[] {"epoch=40", ""},
            "spiral", new String[] {SPIRAL, "showTest=true"},
            "dark", new String[] {SPIRAL, "theme=dark"},
            "contrast", new String[] {SPIRAL, "palette=contrast&showTest=true"},
            "zh", new String[] {"data=multi-gauss&hidden=8,8&learningRate=0.1&epoch=80", "lang=zh"},
            "projector", new String[] {SPIRAL, "projector=true"},
            "large", new String[] {"hidden=32,16,8,8,8,8,4,2&features=x,y,x2,y2,xy,sinx,siny&epoch=3", "discretize=true"},
            "empty", new String[] {"data=gauss&hidden=&epoch=5&learningRate=-3", ""});

    private SamplePages() {}

    static void main() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        for (Map.Entry<String, String[]> page : PAGES.entrySet()) {
            PageModel model = SamplePage.of(page.getValue()[0], page.getValue()[1], path -> "../../static/" + path);
            Files.writeString(folder.resolve(page.getKey() + ".html"), HomePage.html(model));
        }
        PageModel embed = SamplePage.of(SPIRAL, "embed&hide=more,problem,speed", path -> "../../static/" + path);
        Files.writeString(folder.resolve("embed.html"), EmbedPage.html(embed));
    }
}
