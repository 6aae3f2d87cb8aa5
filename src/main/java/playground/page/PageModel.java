package playground.page;

import java.util.List;
import java.util.function.UnaryOperator;
import playground.engine.data.Split;
import playground.experiment.Problem;
import playground.inspect.Inspection;
import playground.run.Link;
import playground.run.Snapshot;

/// Everything a page is rendered from. `link` is what was asked for; `snapshot` is where the server got to, which is
/// before `link.at()` when that lies beyond the work a page may cost; `inspection` is what there is to look into at that place. `asset` turns `css/page.css` into its hashed URL.
public record PageModel(
        Link link,
        List<Problem> problems,
        View view,
        Split split,
        Snapshot snapshot,
        Inspection inspection,
        UnaryOperator<String> asset,
        String origin) {}
