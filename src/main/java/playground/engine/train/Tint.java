package playground.engine.train;

import java.util.Arrays;

/// How numbers become colours: `middle` lies between the two, and they are reached where the distance from it, times
/// `stretch`, is 1.
public record Tint(double middle, double stretch) {
    /// From the least of the numbers to the largest; as for -1 to 1 where they are all the same, or there are none.
    public static Tint of(double[] numbers) {
        double least = Arrays.stream(numbers).min().orElse(-1);
        double most = Arrays.stream(numbers).max().orElse(1);
        return least < most ? new Tint((least + most) / 2, 2 / (most - least)) : Coding.SIGNED.tint();
    }

    /// -1 to 1.
    public double share(double number) {
        return Math.clamp((number - middle) * stretch, -1, 1);
    }

    /// The number whose share this is.
    public double number(double share) {
        return middle + share / stretch;
    }
}
