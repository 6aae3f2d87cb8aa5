package playground.page;

import java.util.List;
import java.util.stream.Stream;
import playground.compare.Variation;
import playground.run.Change;
import playground.run.ChangeQuery;
import playground.run.Edit;

/// In what a fork is another run than its original, as a sentence.
final class ForkWords {
    private static final int MOST = 3;

    private ForkWords() {}

    static String of(CompareModel model, Variation.Fork fork) {
        String key = fork.own(0).isEmpty() ? "compare.fork.parts" : "compare.fork.parts.both";
        return model.text(key, Decimals.count(fork.parts().epoch()), changes(model, fork, 1), changes(model, fork, 0));
    }

    /// The first few; where they are not made at once, with their epochs.
    private static String changes(CompareModel model, Variation.Fork fork, int number) {
        List<String> changes = fork.own(number).stream().map(edit -> change(model, fork, edit)).distinct().toList();
        Stream<String> more = changes.size() > MOST ? Stream.of("…") : Stream.empty();
        return Stream.concat(changes.stream().limit(MOST), more)
                .reduce((some, another) -> model.text("compare.fork.and", some, another))
                .orElse(model.text("compare.fork.nothing"));
    }

    private static String change(CompareModel model, Variation.Fork fork, Edit edit) {
        String change = name(model, edit.change());
        return edit.at().epoch() == fork.parts().epoch()
                ? change
                : model.text("compare.fork.from", change, Decimals.count(edit.at().epoch()));
    }

    private static String name(CompareModel model, Change change) {
        return switch (change) {
            case Change.Weight _ -> model.text("js.change.weight");
            case Change.Bias _ -> model.text("js.change.bias");
            case Change.Setting _ -> model.text(
                    "compare.fork.setting", model.name(change.key()), model.value(change.key(), ChangeQuery.value(change)));
        };
    }
}
