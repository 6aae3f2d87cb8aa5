package playground.page;

import static j2html.TagCreator.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import playground.engine.data.DataSource;
import playground.engine.data.Sentences;
import playground.engine.inspect.SampleLoss;
import playground.engine.inspect.Way;
import playground.inspect.Finding;

/// One sample as a picture: what every unit answers, with lines as wide as what they contribute, what comes out, and its loss.
final class SamplePicture {
    private static final double PICTURE = 96;
    private static final double WIDEST = 6;
    private static final double LEAST = 0.3;

    private SamplePicture() {}

    static Poster poster(Messages messages, Finding.OfSample sample) {
        Poster poster = new Poster().title(SampleCard.name(messages, sample.place()));
        if (sample.data().side() > 0) {
            poster.drawing(Svg.svg("0 0 400 " + (int) PICTURE).with(tag("image")
                    .attr("x", "0").attr("y", "0").attr("width", Poster.at(PICTURE)).attr("height", Poster.at(PICTURE))
                    .attr("href", DataPicture.row(sample.data(), sample.typed().written().pixels()))), PICTURE);
        }
        if (sample.data() instanceof Sentences) {
            poster.line(messages.text("look.sentence", sample.raw().sentence()));
        }
        NumberedNetwork.on(poster, columns(sample), links(sample)).line(messages.text("look.way.drawn")).table(outputs(messages, sample));
        if (sample.loss().judged()) {
            LossFormulas.lines(sample.objective(), sample.loss()).forEach(poster::formula);
        }
        return poster;
    }

    /// Those of a picture or a sentence come as one.
    static List<NumberedNetwork.Unit> inputs(DataSource data, double[] inputs, boolean lit) {
        return data.crowded() ? List.of(new NumberedNetwork.Unit("x", lit)) : units(inputs, lit);
    }

    private static List<NumberedNetwork.Unit> units(double[] values, boolean lit) {
        return Arrays.stream(values).mapToObj(value -> new NumberedNetwork.Unit(WalkNumbers.text(value), lit)).toList();
    }

    private static List<List<NumberedNetwork.Unit>> columns(Finding.OfSample sample) {
        List<List<NumberedNetwork.Unit>> columns = new ArrayList<>(List.of(inputs(sample.data(), sample.loss().inputs(), false)));
        List<Way.Stage> stages = sample.way().stages();
        for (int l = 0; l < stages.size(); l++) {
            columns.add(units(stages.get(l).answers(), l == stages.size() - 1));
        }
        return columns;
    }

    private static List<NumberedNetwork.Link> links(Finding.OfSample sample) {
        List<NumberedNetwork.Link> links = new ArrayList<>();
        for (int l = sample.data().crowded() ? 1 : 0; l < sample.way().stages().size(); l++) {
            double[][] contributions = sample.way().stages().get(l).contributions();
            double most = Arrays.stream(contributions).flatMapToDouble(DoubleStream::of).map(Math::abs).max().orElse(0);
            for (int o = 0; o < contributions.length; o++) {
                for (int i = 0; i < contributions[o].length; i++) {
                    double share = most > 0 && Double.isFinite(most) ? Math.abs(contributions[o][i]) / most : 0;
                    links.add(new NumberedNetwork.Link(l, i, o, Math.max(LEAST, WIDEST * share), LinkPaths.sign(contributions[o][i]), false, ""));
                }
            }
        }
        return links;
    }

    /// What comes out, beside what is true.
    private static List<List<String>> outputs(Messages messages, Finding.OfSample sample) {
        SampleLoss loss = sample.loss();
        List<List<String>> rows = new ArrayList<>(List.of(List.of("", messages.text("look.sum"), messages.text("look.answer"), messages.text("look.target"))));
        for (int k = 0; k < loss.answers().length; k++) {
            String name = loss.answers().length == 1 ? messages.text("unit.output") : messages.className(sample.data(), k);
            rows.add(List.of(name, Decimals.four(loss.sums()[k]), Decimals.four(loss.answers()[k]), loss.judged() ? Decimals.four(loss.targets()[k]) : "–"));
        }
        return rows;
    }
}
