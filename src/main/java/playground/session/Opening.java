package playground.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
import playground.experiment.Parsed;
import playground.experiment.Problem;
import playground.run.Link;
import playground.run.LinkQuery;

/// A link to be opened, and what is wrong with it.
record Opening(Link link, List<Problem> problems) {
    /// Where a query leads to, or as near as that may be for anyone who asks.
    static Opening of(String query, KnownTables tables) {
        Parsed<Link> parsed = LinkQuery.parse(query, tables);
        Link link = parsed.value().within(Limits.SEEK_WORK);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        if (!link.equals(parsed.value())) {
            String asked = parsed.value().at().toString();
            problems.add(Problem.of(LinkQuery.EPOCH, asked, "seek", link.at().epoch()));
        }
        return new Opening(link, problems);
    }

    /// A page hands back its own run, however far that is.
    static Opening back(String query, KnownTables tables) {
        Parsed<Link> parsed = LinkQuery.parse(query, tables);
        return new Opening(parsed.value(), parsed.problems());
    }

    /// The fingerprint of a table that the link only names, and that is not at hand.
    Optional<String> lacking() {
        return problems.stream().filter(Problem::lacksTable).map(Problem::value).findFirst();
    }
}
