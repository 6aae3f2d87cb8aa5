package playground.page;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// From where a surface over a square is seen: turned about the upright axis, and from how high above, as angles.
record Viewpoint(double turn, double tilt) {
    private static final Viewpoint USUAL = degrees(-34, 43);
    private static final double HIGHEST = 86;
    private static final double HIGH = 0.9;
    private static final double FAR = 4.5;
    private static final double BESIDE = 1.25;

    /// That of the view's word `surface:<turn>:<tilt>`; the usual one where it says none.
    static Viewpoint of(String word) {
        String[] parts = word.split(":", -1);
        return parts.length < 3 ? USUAL : degrees(Double.parseDouble(parts[1]), Math.min(HIGHEST, Double.parseDouble(parts[2])));
    }

    private static Viewpoint degrees(double turn, double tilt) {
        return new Viewpoint(Math.toRadians(turn), Math.toRadians(tilt));
    }

    /// How far back a place lies.
    double back(double x, double y) {
        return x * Math.sin(turn) + y * Math.cos(turn);
    }

    /// Where a place is seen, to the right and up.
    double[] see(double x, double y, double height) {
        double back = back(x, y);
        double high = HIGH * (height - 0.5);
        double near = FAR / (FAR + back * Math.cos(tilt) - high * Math.sin(tilt));
        return new double[] {(x * Math.cos(turn) - y * Math.sin(turn)) * near, (high * Math.cos(tilt) + back * Math.sin(tilt)) * near};
    }

    /// How far a surface and what stands beside its edges reach: to the left and right, down and up.
    double[] extent() {
        double[][] corners = Stream.of(-1.0, 1.0)
                .flatMap(x -> Stream.of(-1.0, 1.0).flatMap(y -> Stream.of(see(BESIDE * x, BESIDE * y, 0), see(x, y, 1))))
                .toArray(double[][]::new);
        return DoubleStream.concat(ends(corners, 0), ends(corners, 1)).toArray();
    }

    private static DoubleStream ends(double[][] corners, int side) {
        double[] places = Arrays.stream(corners).mapToDouble(corner -> corner[side]).sorted().toArray();
        return DoubleStream.of(places[0], places[places.length - 1]);
    }
}
