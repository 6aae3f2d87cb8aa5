package playground.page;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A piece of a formula as it is drawn: how wide it is, how far it rises above the line it stands on and hangs below, and its marks, placed
/// from where that line begins.
record FormulaBox(double width, double rise, double fall, List<Mark> marks) {
    static final FormulaBox EMPTY = new FormulaBox(0, 0, 0, List.of());

    FormulaBox {
        marks = List.copyOf(marks);
    }

    /// Letters around `x` on a line, or a stroke.
    sealed interface Mark {
        Mark moved(double right, double down);

        ContainerTag<?> drawn(String color);
    }

    /// `style` is `italic`, `bold` or empty.
    record Letters(String text, double x, double y, double size, String style) implements Mark {
        @Override
        public Mark moved(double right, double down) {
            return new Letters(text, x + right, y + down, size, style);
        }

        @Override
        public ContainerTag<?> drawn(String color) {
            ContainerTag<?> letters = Poster.text(text, x, y).attr("font-size", Decimals.coordinate(size)).attr("text-anchor", "middle").attr("fill", color);
            return switch (style) {
                case "italic" -> letters.attr("font-style", style);
                case "bold" -> letters.attr("font-weight", "600");
                default -> letters;
            };
        }
    }

    /// Through points, x and y in turn, so thick.
    record Stroke(List<Double> points, double thick) implements Mark {
        static Stroke of(double thick, Double... points) {
            return new Stroke(List.of(points), thick);
        }

        @Override
        public Mark moved(double right, double down) {
            List<Double> moved = new ArrayList<>();
            for (int n = 0; n < points.size(); n += 2) {
                moved.add(points.get(n) + right);
                moved.add(points.get(n + 1) + down);
            }
            return new Stroke(moved, thick);
        }

        @Override
        public ContainerTag<?> drawn(String color) {
            StringBuilder path = new StringBuilder();
            for (int n = 0; n < points.size(); n += 2) {
                path.append(n == 0 ? "M" : "L").append(Decimals.coordinate(points.get(n))).append(' ').append(Decimals.coordinate(points.get(n + 1)));
            }
            return tag("path").attr("d", path.toString()).attr("fill", "none").attr("stroke", color).attr("stroke-width", Decimals.coordinate(thick));
        }
    }

    /// Shifted to the right and down.
    FormulaBox moved(double right, double down) {
        return new FormulaBox(width + right, rise - down, fall + down, marks.stream().map(mark -> mark.moved(right, down)).toList());
    }

    /// With another one over it, both from where this begins.
    FormulaBox with(FormulaBox other) {
        return new FormulaBox(
                Math.max(width, other.width), Math.max(rise, other.rise), Math.max(fall, other.fall),
                Stream.concat(marks.stream(), other.marks.stream()).toList());
    }

    FormulaBox with(Mark mark) {
        return new FormulaBox(width, rise, fall, Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    /// The other one behind it.
    FormulaBox then(FormulaBox other) {
        return with(other.moved(width, 0));
    }

    /// In the middle of so much room.
    FormulaBox within(double room) {
        FormulaBox moved = moved((room - width) / 2, 0);
        return new FormulaBox(room, moved.rise, moved.fall, moved.marks);
    }

    static FormulaBox row(List<FormulaBox> boxes) {
        return boxes.stream().reduce(EMPTY, FormulaBox::then);
    }

    static double widest(List<FormulaBox> boxes, Function<FormulaBox, Double> measure) {
        return boxes.stream().mapToDouble(measure::apply).max().orElse(0);
    }
}
