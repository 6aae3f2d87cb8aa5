package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.TableText;

/// Numbers as they are written in one country and another.
class NotationTest {
    private static final Notation ENGLISH = new Notation(false, true);
    private static final Notation GERMAN = new Notation(true, true);

    private static Draft read(String text, String... choices) {
        return DraftReader.read(text.replace('|', '\n'), new Choices(Arrays.stream(choices).collect(Collectors.toMap(
                choice -> choice.substring(0, choice.indexOf('=')), choice -> choice.substring(choice.indexOf('=') + 1)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "1.000,5 ~ 1000.5", "-1.234.567 ~ -1234567", "1.000 ~ 1000", "12,5 ~ 12.5", "1 000,25 ~ 1000.25", "1\u00A0000\u00A0000 ~ 1000000",
        "1\u202F000,5 ~ 1000.5", "1'000 ~ 1000", "1’000,5 ~ 1000.5", "−3,5 ~ -3.5", "0,125 ~ 0.125", "4e2 ~ 400"
    })
    void thousandsArePartedInManyWays(String cell, double number) {
        assertEquals(Optional.of(number), GERMAN.number(cell));
        assertEquals(Optional.of(number), ENGLISH.number(cell.replace('.', '#').replace(',', '.').replace('#', ',')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.00,5", "1.0000", "1.000.00", "1.000 000", "0.000", "1.234e3", "1,000,5", ".000", "1 000 00", "1.5", "12.34.567"})
    void whatIsPartedOtherwiseIsNoNumber(String cell) {
        assertEquals(Optional.empty(), GERMAN.number(cell));
    }

    @Test
    void withoutThousandsMarksAreDecimals() {
        assertEquals(Optional.of(1.0), new Notation(true, false).number("1,000"));
        assertEquals(Optional.empty(), new Notation(true, false).number("1.000,5"));
        assertEquals(Optional.of(1.0), new Notation(false, false).number("1.000"));
        assertEquals(Optional.empty(), new Notation(false, false).number("1,000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "a;b|1.000,5;2|3,5;4 ~ comma-grouped", "a;b|1.000;2,5|3.000;4 ~ comma-grouped", "a;b|1.000.000;2|3;4 ~ comma-grouped",
        "a;b|1,000.5;2|3;4 ~ point-grouped", "a;b|1,000;2.5|3;4 ~ point-grouped", "a\tb|1,000\t2|3,000\t4 ~ point-grouped",
        "a,b|\"1,000\",2|\"3,000,000\",4 ~ point-grouped", "a;b|1 000;2|3;4 ~ point-grouped", "a;b|1 000,5;2|3;4 ~ comma-grouped",
        "a;b|1.250;2|990;4|2.000;7 ~ comma-grouped", "a;b|1,250;2|990;4|2,125;7 ~ point-grouped", "a;b|1.250;2|1990;4|2.000;7 ~ point",
        "a;b|1.250;2|990;4.5|2.000;7 ~ point", "a;b|1,234;2|3;4 ~ comma", "a;b|1.234;2|3;4 ~ point", "a;b|1.234;2|3,456;4 ~ point-grouped", "a;b|1.5;2|3;4,25 ~ point", "a,b|1.234,2|3.456,4 ~ point"
    })
    void howNumbersAreWrittenIsGuessed(String text, String key) {
        assertEquals(key, read(text).dialect().notation().key());
    }

    @Test
    void aTableWithThousandsIsReadAsItIsMeant() {
        Draft draft = read("price;area|1.250.000,50;85|990.000;1.060,5|2.000;70");
        assertEquals(List.of(), draft.problems());
        assertEquals(TableText.read("price,area\n1250000.5,85\n990000,1060.5\n2000,70\n").orElseThrow(), draft.table().orElseThrow().content());
        assertEquals(List.of("2000", "1250000.5"), draft.columns().getFirst().shown());
    }

    @Test
    void howNumbersAreWrittenCanBeSaid() {
        String text = "a;b|1.250;2|3.500;4";
        assertEquals(List.of("1.25", "3.5"), read(text).columns().getFirst().shown());
        assertEquals(List.of("1250", "3500"), read(text, "decimal=comma-grouped").columns().getFirst().shown());
        assertEquals(new Notation(false, true), read("a,b|1,2|3,4", "decimal=comma-grouped").dialect().notation());
    }

    @Test
    void aNumberThatCouldBeEitherIsTold() {
        assertEquals(Optional.of("1.250"), read("a;b|1.250;2|3.500;4").doubtful());
        assertEquals(Optional.of("1,250"), read("a;b|7;1,250|3;4").doubtful());
        assertEquals(Optional.empty(), read("a;b|1.250;2|3.5;4").doubtful());
        assertEquals(Optional.empty(), read("a,b|1.250,2|3.500,4").doubtful());
    }
}
