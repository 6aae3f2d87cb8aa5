package playground.engine.data;

/// Numbers as the shortest text that reads back as the same `double`: `0.03`, `10`, `1e-5`.
public final class Shortest {
    private Shortest() {}

    public static String text(double value) {
        String text = Double.toString(value);
        int exponent = text.indexOf('E');
        return exponent < 0 ? whole(text) : whole(text.substring(0, exponent)) + "e" + text.substring(exponent + 1);
    }

    private static String whole(String digits) {
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
}
