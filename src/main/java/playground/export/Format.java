package playground.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import playground.run.Position;
import playground.wire.Json;

/// The files a trained run is given away as.
public enum Format {
    SETTINGS_JSON("settings.json", Group.NUMBERS),
    SETTINGS_CSV("settings.csv", Group.NUMBERS),
    HISTORY_JSON("history.json", Group.NUMBERS),
    HISTORY_CSV("history.csv", Group.NUMBERS),
    DATA_JSON("data.json", Group.NUMBERS),
    DATA_CSV("data.csv", Group.NUMBERS),
    WEIGHTS_JSON("weights.json", Group.NETWORK),
    WEIGHTS_CSV("weights.csv", Group.NETWORK),
    ONNX("network.onnx", Group.NETWORK),
    JAVA(JavaSource.CLASS + ".java", Group.CODE),
    NUMPY("network_numpy.py", Group.CODE),
    TORCH("network_torch.py", Group.CODE),
    KERAS("network_keras.py", Group.CODE);

    /// What a file is about.
    public enum Group {
        NUMBERS,
        NETWORK,
        CODE;

        public List<Format> formats() {
            return Arrays.stream(Format.values()).filter(format -> format.group == this).toList();
        }

        /// The name in messages.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String file;
    private final Group group;

    Format(String file, Group group) {
        this.file = file;
        this.group = group;
    }

    public static Optional<Format> of(String file) {
        return Arrays.stream(values()).filter(format -> format.file.equals(file)).findFirst();
    }

    /// What the file is called; also the last part of its address.
    public String file() {
        return file;
    }

    /// The name in messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public String mediaType() {
        return switch (this) {
            case SETTINGS_JSON, HISTORY_JSON, DATA_JSON, WEIGHTS_JSON -> "application/json";
            case SETTINGS_CSV, HISTORY_CSV, DATA_CSV, WEIGHTS_CSV -> "text/csv; charset=utf-8";
            case ONNX -> "application/octet-stream";
            case JAVA, NUMPY, TORCH, KERAS -> "text/plain; charset=utf-8";
        };
    }

    /// What the file holds.
    public byte[] content(Trained trained) {
        return this == ONNX ? OnnxModel.of(trained) : text(trained).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Trained trained) {
        return switch (this) {
            case SETTINGS_JSON -> settings(trained);
            case SETTINGS_CSV -> Sheets.settings(trained).csv();
            case HISTORY_JSON -> Json.write(Sheets.history(trained));
            case HISTORY_CSV -> Sheets.history(trained).csv();
            case DATA_JSON -> Json.write(DataSheet.of(trained));
            case DATA_CSV -> DataSheet.of(trained).csv();
            case WEIGHTS_JSON -> WeightsDocument.json(trained);
            case WEIGHTS_CSV -> Sheets.weights(trained).csv();
            case JAVA -> JavaSource.of(trained);
            case NUMPY -> NumpySource.of(trained);
            case TORCH -> TorchSource.of(trained);
            case KERAS -> KerasSource.of(trained);
            case ONNX -> throw new IllegalStateException("ONNX is no text");
        };
    }

    private static String settings(Trained trained) {
        Position at = trained.link().at();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("link", trained.query());
        settings.put("epoch", at.epoch());
        settings.put("step", at.step());
        settings.put("settings", Sheets.settingsOf(trained));
        return Json.write(settings);
    }
}
