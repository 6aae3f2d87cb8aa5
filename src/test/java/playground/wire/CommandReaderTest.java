package playground.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Problem;
import playground.inspect.Pick;
import playground.inspect.Subject;
import playground.session.Command;
import playground.session.Speed;
import playground.wire.CommandReader.Mistaken;
import playground.wire.CommandReader.Understood;

class CommandReaderTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("open data=spiral&noise=10", new Command.Open("data=spiral&noise=10")),
                arguments("open ", new Command.Open("")),
                arguments("open", new Command.Open("")),
                arguments("resume 5 epoch=7", new Command.Resume(5, "epoch=7")),
                arguments("set learningRate=0.1", new Command.Set("learningRate", "0.1")),
                arguments("set seed=a%20%26%3D%C3%A9", new Command.Set("seed", "a &=é")),
                arguments("set hidden=", new Command.Set("hidden", "")),
                arguments("set weight.2.0.31=-1e-3", new Command.SetWeight(2, 0, 31, -0.001)),
                arguments("set bias.0.3=5", new Command.SetBias(0, 3, 5)),
                arguments("layers +1", new Command.Layers(1)),
                arguments("units 3 -1", new Command.Units(3, -1)),
                arguments("play", new Command.Play()),
                arguments("pause", new Command.Pause()),
                arguments("step", new Command.Step()),
                arguments("update", new Command.Update()),
                arguments("reset", new Command.Reset()),
                arguments("seed", new Command.NewSeed()),
                arguments("regenerate", new Command.Regenerate()),
                arguments("focus 1 3", new Command.Focus(1, 3)),
                arguments("focus output", new Command.FocusOutput()),
                arguments("inspect none", new Command.Inspect(List.of())),
                arguments("inspect activation sample:test:7 metrics", new Command.Inspect(List.of(
                        new Subject.Shown(false), new Subject.Sample(new Pick.Numbered(true, 7)), new Subject.Metrics()))),
                arguments("inspect sample:at:-1.5:2", new Command.Inspect(
                        List.of(new Subject.Sample(new Pick.Near(-1.5, 2, false))))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsUnderstood(String line, Command command) {
        assertEquals(new Understood(command), CommandReader.read(line));
    }

    @ParameterizedTest
    @EnumSource
    void everySpeedHasAName(Speed speed) {
        assertEquals(new Understood(new Command.SetSpeed(speed)), CommandReader.read("speed " + speed.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "fly", "layers", "layers +2", "layers 1", "units +1", "units -1 +1", "units 0 +1 ", "play now", "Play", "set", "set x=%", "set =1", "set a=%zz", 
                "speed", "speed fast", "focus", "focus 1", "focus -1 0", "focus 1 2 3", "focus 9999999999 0",
                "inspect", "inspect everything", "inspect sample:none"
            })
    void anythingElseIsAProblem(String line) {
        assertInstanceOf(Mistaken.class, CommandReader.read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "one", "", "%20"})
    void aParameterIsAFiniteNumber(String value) {
        assertTrue(CommandReader.read("set bias.0.1=" + value) instanceof Mistaken(Problem problem)
                && problem.parameter().equals("bias.0.1")
                && problem.code().equals("number"));
    }

    @Test
    void aLongLineIsRefusedAndShownInPart() {
        assertTrue(CommandReader.read("open " + "x".repeat(CommandReader.LONGEST_LINE)) instanceof Mistaken(Problem problem)
                && problem.value().length() < 100);
    }

    @Test
    void noLineIsTooOddToAnswer() {
        Random random = new Random(1);
        String[] parts = {"set ", "weight.", "bias.", "focus ", "speed ", "open ", "inspect ", "sample:", "at:", "1", ".", "=", "%", "%4", "é", "\0", " ", "-", "9e9", "99999999"};
        for (int n = 0; n < 100_000; n++) {
            StringBuilder line = new StringBuilder();
            for (int p = random.nextInt(8); p > 0; p--) {
                line.append(random.nextInt(9) == 0 ? Character.toString(random.nextInt(0xD800)) : parts[random.nextInt(parts.length)]);
            }
            assertInstanceOf(CommandReader.Reading.class, CommandReader.read(line.toString()), line::toString);
        }
    }
}
