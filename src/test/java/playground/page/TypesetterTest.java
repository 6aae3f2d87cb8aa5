package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import j2html.tags.ContainerTag;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the parts of a formula stand.
class TypesetterTest {
    private static FormulaBox set(ContainerTag<?>... parts) {
        return Typesetter.set(Formulas.math(Formulas.row(parts)), 10);
    }

    private static List<FormulaBox.Letters> letters(FormulaBox box) {
        return box.marks().stream().filter(FormulaBox.Letters.class::isInstance).map(FormulaBox.Letters.class::cast).toList();
    }

    @Test
    void onePartStandsBehindTheOther() {
        List<FormulaBox.Letters> letters = letters(set(Formulas.identifier("a"), Formulas.operator("="), Formulas.number("12")));
        assertEquals(List.of("a", "=", "12"), letters.stream().map(FormulaBox.Letters::text).toList());
        assertTrue(letters.get(0).x() < letters.get(1).x() && letters.get(1).x() < letters.get(2).x());
        assertTrue(letters.stream().allMatch(letter -> letter.y() == 0 && letter.size() == 10));
        assertEquals("italic", letters.getFirst().style());
    }

    @Test
    void aFractionHasALineBetweenItsParts() {
        FormulaBox box = set(Formulas.fraction(Formulas.number("1"), Formulas.number("200")));
        List<FormulaBox.Letters> letters = letters(box);
        FormulaBox.Stroke line = (FormulaBox.Stroke) box.marks().getLast();
        assertTrue(letters.get(0).y() < line.points().get(1) && letters.get(1).y() - 0.7 * letters.get(1).size() > line.points().get(1));
        assertEquals(letters.get(0).x(), letters.get(1).x(), 1e-9);
        assertTrue(box.rise() > 10 && box.fall() > 4);
    }

    @Test
    void scriptsAreSmallAboveAndBelow() {
        List<FormulaBox.Letters> letters = letters(set(WalkSymbols.at("z", 0, 1)));
        assertEquals(List.of("z", "2", "(", "1", ")"), letters.stream().map(FormulaBox.Letters::text).toList());
        assertTrue(letters.get(1).y() > 0 && letters.get(3).y() < 0);
        assertTrue(letters.subList(1, 5).stream().allMatch(letter -> letter.size() < 10));
    }

    @Test
    void cellsOfAMatrixHaveAColumnAndALine() {
        FormulaBox box = set(new WalkGrid(Formulas.identifier("W"), 2, 2, (r, c) -> 10 * r + c, 1, 1).markup());
        List<FormulaBox.Letters> letters = letters(box);
        assertEquals(List.of("0", "1", "10", "11", "W"), letters.stream().map(FormulaBox.Letters::text).toList());
        assertEquals(letters.get(0).y(), letters.get(1).y());
        assertEquals(letters.get(1).x(), letters.get(3).x(), 1e-9);
        assertTrue(letters.get(2).y() > letters.get(0).y() && letters.get(4).y() > letters.get(2).y());
    }

    /// A minus in front of a number belongs to it, one between numbers stands apart.
    @Test
    void signsKnowWhatTheyBelongTo() {
        double apart = set(Formulas.number("1"), Formulas.operator("−"), Formulas.number("2")).width();
        double leading = set(Formulas.number("1"), Formulas.number(-2.0)).width();
        assertTrue(apart > leading + 3);
    }
}
