package playground.export;

import java.util.List;
import playground.engine.data.Shortest;
import playground.experiment.Csv;

/// Rows of numbers and words under names. A number that is none, or infinite, is an empty cell.
record Sheet(List<String> names, List<List<Object>> rows) {
    /* What spreadsheets take for a formula, or skip before one. */
    private static final String ACTIVE = "=+-@\t\r\n";

    Sheet {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /// Comma-separated, names first.
    String csv() {
        StringBuilder text = new StringBuilder(Csv.write(names.stream().map(Sheet::harmless).toList()));
        rows.forEach(row -> text.append(Csv.write(row.stream().map(Sheet::cell).toList())));
        return text.toString();
    }

    private static String cell(Object value) {
        return switch (value) {
            case Double number -> Double.isFinite(number) ? Shortest.text(number) : "";
            case Number whole -> whole.toString();
            default -> harmless(value.toString());
        };
    }

    /// A word that no spreadsheet computes: an apostrophe before it says that it is one.
    private static String harmless(String word) {
        return !word.isEmpty() && ACTIVE.indexOf(word.charAt(0)) >= 0 ? "'" + word : word;
    }
}
