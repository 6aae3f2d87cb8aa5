package playground.picture;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import playground.engine.data.Dataset;
import playground.engine.data.FunctionData;
import playground.engine.data.Window;
import playground.engine.train.Coding;
import playground.engine.train.Pictures;
import playground.page.Palette;
import playground.page.Shade;

/// What the network answers over the plane, with the points; or the graph of a function.
record MapDrawing(Canvas canvas, Ink ink, double left, double top, double side) {
    /* In sides of the square, as the page has them. */
    private static final double DOT = 0.018;
    private static final double RIM = 0.0245;
    private static final double ANSWER = 0.011;
    private static final double TRUTH = 0.0045;
    /* More lines than this cannot be told apart. */
    private static final int READABLE = 16;
    private static final int WHITE = 0xffffff;
    private static final int BYTE = 256;
    private static final int MIDDLE = 127;

    void draw(Sight sight) {
        Pictures pictures = sight.pictures();
        if (sight.source() instanceof FunctionData function) {
            canvas.rectangle(left, top, side, side, ink.paper());
            points(sight.split().train(), sight);
            graph(sight, function);
        } else {
            Shade shade = sight.shade(pictures.focusLayer(), pictures.focusUnit());
            canvas.picture(left, top, side, pictures.boundary(), 0, pictures.boundarySize(), ink.pale(shade));
            points(sight.split().train(), sight);
        }
        frame();
    }

    private void frame() {
        double right = left + side;
        double bottom = top + side;
        canvas.line(new double[] {left, top, right, top, right, bottom, left, bottom, left, top}, side * 0.002, ink.line());
    }

    private void points(Dataset train, Sight sight) {
        if (ink.test()) {
            dots(sight.split().test(), sight, true);
        }
        dots(train, sight, false);
        dots(sight.split().validation(), sight, false);
    }

    /// Dots with a white rim, on paper one of its colour; test points are the other way round.
    private void dots(Dataset data, Sight sight, boolean rings) {
        int light = sight.plane().graph() ? ink.paper() : WHITE;
        groups(data, sight).forEach((color, places) -> {
            double[] points = places.build().toArray();
            canvas.dots(points, side * RIM, rings ? color : light);
            canvas.dots(points, side * (rings ? DOT / 2 : DOT), rings ? light : color);
        });
    }

    /// Places by colour.
    private Map<Integer, DoubleStream.Builder> groups(Dataset data, Sight sight) {
        Map<Integer, DoubleStream.Builder> groups = new TreeMap<>();
        double[][] places = sight.plane().places(data);
        Window window = sight.plane().window();
        for (int n = 0; n < data.size(); n++) {
            groups.computeIfAbsent(color(data, n, sight), _ -> DoubleStream.builder())
                    .add(across(window.across(places[0][n])))
                    .add(down(window.up(places[1][n])));
        }
        return groups;
    }

    private int color(Dataset data, int n, Sight sight) {
        if (sight.plane().graph()) {
            return ink.muted();
        }
        double target = data.target()[n];
        return data.classes() > 0
                ? at(new Shade(Shade.Kind.CLASSES, data.classes()), true, ((int) target) * (BYTE / data.classes()))
                : at(Shade.SIGNED, false, (int) Math.round(MIDDLE + MIDDLE * sight.tint().share(target)));
    }

    private int at(Shade shade, boolean discrete, int answer) {
        return Palette.color(ink.palette().colors(shade, discrete), answer);
    }

    private void graph(Sight sight, FunctionData function) {
        double[] unit = sight.pictures().curves().unit();
        double[] answers = unit.length > 0 ? unit : sight.pictures().curves().answers();
        double[] truth = new double[answers.length];
        Window window = FunctionData.WINDOW;
        Arrays.setAll(truth, n -> function.at(window.x(n, truth.length)));
        curve(truth, TRUTH, ink.muted());
        double[][] parts = sight.pictures().curves().contributions();
        int output = sight.topology().layers().size() - 1;
        for (int i = 0; i < parts.length && parts.length <= READABLE && unit.length == 0; i++) {
            curve(parts[i], TRUTH, ink.link(sight.parameters().weight(output, 0, i)));
        }
        curve(answers, ANSWER, ink.ink());
    }

    private void curve(double[] numbers, double width, int color) {
        double[] points = new double[2 * numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            double up = Coding.SIGNED.tint().share(FunctionData.WINDOW.up(numbers[n]));
            points[2 * n] = left + side * n / (numbers.length - 1);
            points[2 * n + 1] = down(Double.isNaN(up) ? 0 : up);
        }
        canvas.line(points, side * width, color);
    }

    private double across(double share) {
        return left + side * (1 + share) / 2;
    }

    private double down(double share) {
        return top + side * (1 - share) / 2;
    }
}
