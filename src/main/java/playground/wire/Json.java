package playground.wire;

import com.fasterxml.jackson.databind.ObjectMapper;

/// The one JSON writer.
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}
}
