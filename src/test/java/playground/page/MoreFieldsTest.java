package playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the settings that are folded away say of themselves.
class MoreFieldsTest {
    private static String page(String query) {
        return HomePage.html(SamplePage.of(query, ""));
    }

    /// The letters of the formula below the choice; branches with a semicolon between them.
    private static String formula(String query) {
        Markup.Element line = Markup.of(page(query)).with("class").stream()
                .filter(element -> element.attribute("class").contains("field__formula"))
                .findFirst()
                .orElseThrow();
        String formulas = line.rest().substring(0, line.rest().indexOf("</p>")).replace("</math><math", "</math>; <math");
        return formulas.replaceAll("<[^>]*>|\u2061", "").replace("&gt;", ">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', value = {
        "'' / L=12(a−t)2", "loss=absolute / L=|a−t|", "loss=huber / L=12(a−t)2,|a−t|≤1; L=|a−t|−12,|a−t|>1", "loss=hinge / L=max(0,1−t·a)",
        "loss=crossentropy / L=−t·loga−(1−t)·log(1−a)", "data=blobs3 / L=−∑ktk·logak", "data=and&hidden=&loss=perceptron / L=(a−t)·z"
    })
    void theLossChosenHasItsFormula(String query, String formula) {
        assertEquals(formula, formula(query));
    }

    @Test
    void earlyStoppingSaysWhatItTakesAndGivesIt() {
        Markup.Element button = patience("");
        assertEquals("button", button.tag());
        assertEquals("validation", button.attribute("name"));
        assertEquals("20", button.attribute("value"));
        assertEquals("input", patience("validation=20").tag());
        assertFalse(page("data=and").contains("id=\"patience\""));
    }

    private static Markup.Element patience(String query) {
        return Markup.of(page(query)).with("id").stream().filter(element -> element.attribute("id").equals("patience")).findFirst().orElseThrow();
    }
}
