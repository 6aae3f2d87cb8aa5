package playground.server;

import java.util.Map;

/// How the server is set up. `sessions` is how many pages may be live at once, `calls` how many requests may compute at
/// once; `proxies` are believed when they say for whom they ask.
public record ServerConfig(String host, int port, int sessions, int calls, Proxies proxies) {
    private static final int PORT = 7070;
    private static final int HIGHEST_PORT = 65_535;

    /// A live page is reckoned with a megabyte; so many take half of a heap of half a gigabyte.
    private static final int SESSIONS = 250;
    private static final int CALLS = 16;

    public ServerConfig {
        require(port >= 0 && port <= HIGHEST_PORT, "PORT must be a number from 0 to " + HIGHEST_PORT + ", was " + port);
        require(sessions >= 1, "MAX_SESSIONS must be at least 1, was " + sessions);
        require(calls >= 1, "MAX_CALLS must be at least 1, was " + calls);
    }

    /// Behind no proxy but those of its own machine.
    public ServerConfig(String host, int port, int sessions, int calls) {
        this(host, port, sessions, calls, Proxies.LOCAL);
    }

    /// From the variables `HOST`, `PORT`, `MAX_SESSIONS`, `MAX_CALLS` and `TRUSTED_PROXIES`. Without `HOST`, everyone who reaches the machine
    /// reaches the server.
    public static ServerConfig from(Map<String, String> environment) {
        return new ServerConfig(
                environment.getOrDefault("HOST", ""),
                number(environment, "PORT", PORT),
                number(environment, "MAX_SESSIONS", SESSIONS),
                number(environment, "MAX_CALLS", CALLS),
                Proxies.of(environment.getOrDefault("TRUSTED_PROXIES", "")));
    }

    private static int number(Map<String, String> environment, String name, int standIn) {
        String text = environment.getOrDefault(name, "");
        try {
            return text.isBlank() ? standIn : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a whole number, was " + text, e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
