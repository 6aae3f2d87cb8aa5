package playground.engine.data;

/// Functions of logic as points: a row of the table each, inputs 0 and 1 for coordinates, in the order 00, 01, 10, 11.
final class TruthTables {
    /// Half a step beyond 0 and 1.
    static final Window WINDOW = new Window(-0.5, 1.5, -0.5, 1.5);
    /// A single input lies along the middle.
    static final Window LINE = new Window(-0.5, 1.5, -1, 1);

    private TruthTables() {}

    /// The class of the rows in their order: `1` or `0`. With two rows the only input is x.
    static void table(Points points, String rows) {
        for (int n = 0; n < rows.length(); n++) {
            double first = rows.length() == 2 ? n : n / 2;
            double second = rows.length() == 2 ? 0 : n % 2;
            points.add(first, second, rows.charAt(n) == '1' ? 1 : 0);
        }
    }
}
