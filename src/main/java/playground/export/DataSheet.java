package playground.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import playground.engine.data.Column;
import playground.engine.data.Dataset;
import playground.engine.data.Samples;
import playground.engine.data.Split;
import playground.engine.inspect.Confusion;
import playground.engine.inspect.Responses;
import playground.experiment.Setup;

/// The rows a run learned from and was judged by: what the network sees of each, in the units of the data, what it should
/// answer, and what it does. Classes go by their names, or else by their numbers, from 0; then what each output unit answers
/// stands in a column of its own.
final class DataSheet {
    private final Trained trained;
    private final Model model;
    private final List<List<Object>> rows = new ArrayList<>();

    private DataSheet(Trained trained) {
        this.trained = trained;
        model = trained.model();
    }

    static Sheet of(Trained trained) {
        DataSheet sheet = new DataSheet(trained);
        Split split = trained.setup().split();
        sheet.add("train", split.train(), trained.setup().sets().train());
        sheet.add("validation", split.validation(), trained.setup().sets().validation());
        sheet.add("test", split.test(), trained.setup().sets().test());
        return new Sheet(sheet.names(), sheet.rows);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("set"));
        names.addAll(model.columns());
        names.addAll(List.of("target", "answer"));
        int outputs = trained.parameters().topology().output().units();
        IntStream.range(0, model.classifies() ? outputs : 0).forEach(o -> names.add(outputs == 1 ? "output" : "output " + className(o)));
        return names;
    }

    private void add(String set, Dataset data, Samples samples) {
        Responses responses = Responses.of(trained.parameters(), samples, model.layers().size() - 1);
        double[] row = new double[data.columns().length];
        for (int n = 0; n < data.size(); n++) {
            data.read(n, row);
            List<Object> cells = new ArrayList<>(List.of(set));
            cells.addAll(seen(row));
            cells.addAll(model.classifies() ? classes(samples, responses, n) : numbers(data.target()[n], responses.answers()[0][n]));
            rows.add(cells);
        }
    }

    private List<Object> seen(double[] row) {
        Setup setup = trained.setup();
        return IntStream.range(0, model.columns().size())
                .<Object>mapToObj(c -> row[setup.inputs().getFirst() instanceof Column ? ((Column) setup.inputs().get(c)).index() : c])
                .toList();
    }

    private List<Object> numbers(double target, double answer) {
        return List.of(target, model.target().back(answer));
    }

    private List<Object> classes(Samples samples, Responses responses, int n) {
        double middle = trained.setup().objective().coding().middle();
        List<Object> cells = new ArrayList<>(List.of(
                className(Confusion.truth(samples, responses, n, middle)), className(Confusion.answer(responses, n, middle))));
        for (double[] unit : responses.answers()) {
            cells.add(unit[n]);
        }
        return cells;
    }

    private Object className(int number) {
        return model.classNames().isEmpty() ? Integer.valueOf(number) : model.classNames().get(number);
    }
}
