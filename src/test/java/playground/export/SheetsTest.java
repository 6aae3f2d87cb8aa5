package playground.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Csv;
import playground.experiment.Experiment;
import playground.experiment.ExperimentQuery;
import playground.experiment.Parsed;
import playground.run.LinkQuery;

class SheetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<Csv.Row> csv(Format format, Trained trained) {
        return Csv.read(new String(format.content(trained), StandardCharsets.UTF_8), Csv.COMMA).value();
    }

    private static JsonNode json(Format format, Trained trained) throws IOException {
        return JSON.readTree(format.content(trained));
    }

    @Test
    void historyHasEveryEpochInFullPrecision() throws IOException {
        Trained trained = TrainedRuns.of("data=xor&validation=20&epoch=3");
        List<Csv.Row> rows = csv(Format.HISTORY_CSV, trained);
        assertEquals(List.of("epoch", "train", "test", "validation", "trainAccuracy", "testAccuracy"), rows.getFirst().cells());
        assertEquals("3", rows.get(rows.size() - 1).cells().getFirst());
        Trained.Epoch last = trained.history().getLast();
        assertEquals(last.losses().validation(), Double.parseDouble(rows.get(rows.size() - 1).cells().get(3)));
        JsonNode json = json(Format.HISTORY_JSON, trained);
        assertEquals(last.losses().train(), json.at("/rows").get(json.at("/rows").size() - 1).get(1).asDouble());
    }

    @Test
    void whatIsNoNumberIsAnEmptyCell() throws IOException {
        Trained trained = TrainedRuns.of("data=plane&epoch=1");
        assertEquals("", csv(Format.HISTORY_CSV, trained).get(1).cells().get(3));
        assertTrue(json(Format.HISTORY_JSON, trained).at("/rows/0/3").isNull());
    }

    @Test
    void dataHaveEveryPointWithItsTargetAndAnswer() {
        Trained trained = TrainedRuns.of("data=xor&samples=40&validation=20&epoch=3");
        List<Csv.Row> rows = csv(Format.DATA_CSV, trained);
        assertEquals(List.of("set", "x", "y", "target", "answer", "output"), rows.getFirst().cells());
        assertEquals(41, rows.size());
        assertEquals(4, rows.stream().filter(row -> row.cells().getFirst().equals("validation")).count());
        List<String> first = rows.get(1).cells();
        double[] point = {Double.parseDouble(first.get(1)), Double.parseDouble(first.get(2))};
        assertEquals(trained.setup().split().train().x()[0], point[0]);
        double output = trained.model().answers(point)[0];
        assertEquals(output, Double.parseDouble(first.get(5)));
        assertEquals(output >= 0 ? "1" : "0", first.get(4));
    }

    @Test
    void measuredDataAreInTheirOwnUnits() {
        Trained trained = TrainedRuns.of("data=boston&hidden=4&epoch=5");
        List<Csv.Row> rows = csv(Format.DATA_CSV, trained);
        List<String> first = rows.get(1).cells();
        assertEquals(trained.setup().split().train().target()[0], Double.parseDouble(first.get(first.size() - 2)));
        double[] row = first.subList(1, first.size() - 2).stream().mapToDouble(Double::parseDouble).toArray();
        assertEquals(trained.model().answers(row)[0], Double.parseDouble(first.getLast()));
    }

    @Test
    void weightsNameWhereTheyComeFrom() throws IOException {
        Trained trained = TrainedRuns.of("data=iris&features=petal_length,petal_width&hidden=2&epoch=3");
        List<Csv.Row> rows = csv(Format.WEIGHTS_CSV, trained);
        assertEquals(List.of("1", "2", "petal width"), rows.get(5).cells().subList(0, 3));
        assertEquals(trained.parameters().weight(0, 1, 1), Double.parseDouble(rows.get(5).cells().get(3)));
        assertEquals(List.of("2", "1", "2"), rows.get(8).cells().subList(0, 3));
        JsonNode json = json(Format.WEIGHTS_JSON, trained);
        assertEquals(trained.parameters().weight(1, 2, 1), json.at("/layers/1/weights/2/1").asDouble());
        assertEquals("petal length", json.at("/inputs/0/name").asText());
        assertEquals(trained.digest(), json.get("digest").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "data=plane&epoch=3", "rules=tfp&seed=0.5", "data=iris&scaling=none", "data=boston&split=keras", "data=and&hidden=&loss=perceptron",
        "data=sine&optimizer=adam&schedule=step&regularization=elastic&rate=0.01&dropout=0.2&patience=5&validation=10"})
    void settingsSayEverythingAndReadBack(String query) throws IOException {
        Trained trained = TrainedRuns.of(query);
        Map<String, String> settings = new LinkedHashMap<>();
        json(Format.SETTINGS_JSON, trained).get("settings").properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
        Parsed<Experiment> read = ExperimentQuery.parse(settings);
        assertEquals(LinkQuery.parse(query).value().run().experiment(), read.value());
        assertTrue(settings.containsKey("learningRate"));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void wordsAreNoFormulas() {
        Trained trained = TrainedRuns.ofTable("=HYPERLINK(1),@x,class\n1,2,=1+1\n2,-3,-b\n3,4,=1+1\n4,5,-b\n", 1);
        String text = new String(Format.DATA_CSV.content(trained), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("set,'=HYPERLINK(1),'@x,target,answer,output\n"), text);
        assertTrue(text.contains("'=1+1"), text);
        assertTrue(text.contains("'-b"), text);
        assertTrue(text.contains(",-3,"), text);
        assertFalse(new String(Format.WEIGHTS_CSV.content(trained), StandardCharsets.UTF_8).contains(",=HYPERLINK"), text);
    }
}
