package playground.server;

import io.javalin.http.Context;

/// What a browser may do with our pages.
final class SecurityHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors ");

    private SecurityHeaders() {}

    static void set(Context context) {
        context.header("Content-Security-Policy", POLICY + (framed(context.path()) ? "* file:" : "'none'"));
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    /// Only embedded pages may be framed, anywhere: on every site, and in a file opened from a disk.
    private static boolean framed(String path) {
        return path.equals("/embed") || path.equals("/embed/compare");
    }
}
