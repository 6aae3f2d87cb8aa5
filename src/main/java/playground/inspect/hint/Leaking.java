package playground.inspect.hint;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import playground.engine.data.DataSource;
import playground.engine.data.Dataset;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.Table;
import playground.experiment.ExperimentQuery;
import playground.experiment.Limits;
import playground.experiment.Remedies;
import playground.experiment.TableText;

/// So many `rows` of the `tested` are in the training data, too, inputs and target; the `first` of them by its number from 0. Only
/// a visitor's own data are looked at. The `remedy` is to keep each row once, unless next to nothing is left then.
public record Leaking(int rows, int tested, int first, Optional<Fix> remedy) implements Hint {
    /// What is kept is only packed where that is soon done: it is as often as somebody looks.
    private static final int MOST_CELLS = 4000;

    static Optional<Hint> in(Case run) {
        DataSource source = run.settings().data().generator();
        Dataset test = run.training().split().test();
        boolean own = source instanceof OwnPoints || source instanceof OwnTable;
        return own && test.size() > 0 ? among(run.training().split().train(), test, source) : Optional.empty();
    }

    private static Optional<Hint> among(Dataset train, Dataset test, DataSource source) {
        Set<ByteBuffer> known = new HashSet<>();
        for (int n = 0; n < train.size(); n++) {
            known.add(row(train, n));
        }
        int rows = 0;
        int first = -1;
        for (int n = 0; n < test.size(); n++) {
            boolean leaks = known.contains(row(test, n));
            first = leaks && rows == 0 ? n : first;
            rows += leaks ? 1 : 0;
        }
        Optional<Fix> remedy = known.size() < Limits.FEWEST_ROWS && source instanceof OwnTable ? Optional.empty() : remedy(source);
        return rows > 0 ? Optional.of(new Leaking(rows, test.size(), first, remedy)) : Optional.empty();
    }

    private static Optional<Fix> remedy(DataSource source) {
        if (source instanceof OwnTable own) {
            return Optional.of(new Fix(ExperimentQuery.TABLE, once(own.content()).orElse(Remedies.DISTINCT)));
        }
        return source instanceof OwnPoints own
                ? Optional.of(new Fix(ExperimentQuery.POINTS, new OwnPoints(own.classes(), own.dots().stream().distinct().toList()).text()))
                : Optional.empty();
    }

    /// A small table with each row once, as a link has it.
    private static Optional<String> once(Table table) {
        boolean small = table.rows() * table.columns().size() <= MOST_CELLS;
        return Optional.of(table).filter(_ -> small).flatMap(TableText::distinct).map(Table::packed).filter(packed -> !packed.isEmpty());
    }

    /// All numbers of a row, to be compared.
    private static ByteBuffer row(Dataset data, int n) {
        ByteBuffer row = ByteBuffer.allocate((data.columns().length + 1) * Double.BYTES);
        for (double[] column : data.columns()) {
            row.putDouble(column[n]);
        }
        return row.putDouble(data.target()[n]).flip();
    }

    @Override
    public String key() {
        return "leaking";
    }

    @Override
    public Show show() {
        return new Show.Sample(first);
    }

    @Override
    public Optional<Fix> fix() {
        return remedy;
    }
}
