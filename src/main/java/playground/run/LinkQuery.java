package playground.run;

import playground.experiment.Parsed;

/// The query string of a link: the experiment's settings, then `edits`, `epoch` and `step`.
public final class LinkQuery {
    private LinkQuery() {}

    /// Reads a query string without its `?`. Keys that are not settings (such as `lang`) are left alone.
    public static Parsed<Link> parse(String query) {
        throw new UnsupportedOperationException("to come " + query);
    }

    /// The canonical query string: fixed order, defaults left out; empty for the default experiment at its start.
    public static String format(Link link) {
        throw new UnsupportedOperationException("to come " + link);
    }
}
