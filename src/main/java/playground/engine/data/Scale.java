package playground.engine.data;

import java.util.Arrays;

/// A mean taken off, a standard deviation divided by, and back.
public record Scale(double mean, double deviation) {
    /// Numbers as they are.
    public static final Scale NONE = new Scale(0, 1);

    /// Of numbers, all of them (divided by their count). Those that are all the same are only centred.
    public static Scale of(double[] numbers) {
        if (numbers.length > 0 && Arrays.stream(numbers).allMatch(number -> number == numbers[0])) {
            return new Scale(numbers[0], 1);
        }
        double mean = Arrays.stream(numbers).average().orElse(0);
        double squares = 0;
        for (double number : numbers) {
            squares += (number - mean) * (number - mean);
        }
        double deviation = StrictMath.sqrt(squares / Math.max(1, numbers.length));
        return new Scale(mean, deviation > 0 ? deviation : 1);
    }

    public double apply(double number) {
        return (number - mean) / deviation;
    }

    public double back(double scaled) {
        return mean + deviation * scaled;
    }
}
