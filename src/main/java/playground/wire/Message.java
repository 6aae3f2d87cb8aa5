package playground.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// What the server tells a page in text, as a JSON object; its `type` names the record.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Run.class, name = "run"),
    @JsonSubTypes.Type(value = Message.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Message.Inspection.class, name = "inspection"),
    @JsonSubTypes.Type(value = Message.Problems.class, name = "problem"),
    @JsonSubTypes.Type(value = Message.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = Message.Wanted.class, name = "wanted"),
    @JsonSubTypes.Type(value = Message.Result.class, name = "result")
})
public sealed interface Message {
    /// The run shown is another, or was changed. `html` holds new markup by the id of the element it replaces.
    record Run(int revision, String query, List<ShownProblem> problems, Map<String, String> html) implements Message {
        public Run {
            problems = List.copyOf(problems);
            html = Map.copyOf(html);
        }
    }

    /// The run came to rest: the link to this place, and the digest of the parameters. `html` holds markup of what is wrong with
    /// it, if that differs from what the page has.
    record Link(String query, String digest, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> html)
            implements Message {
        public Link {
            html = Map.copyOf(html);
        }

        /// With nothing new about what is wrong.
        public Link(String query, String digest) {
            this(query, digest, Map.of());
        }
    }

    /// What was found where the page looks into the run, at a place of it. `html` holds markup by the id of the element it
    /// replaces, of those that differ from what the page has.
    record Inspection(int revision, long epoch, int step, Map<String, String> html) implements Message {
        public Inspection {
            html = Map.copyOf(html);
        }
    }

    /// A command was not carried out.
    record Problems(List<ShownProblem> problems) implements Message {
        public Problems {
            problems = List.copyOf(problems);
        }
    }

    /// The server is full.
    record Refused(String message) implements Message {}

    /// The link asked for names a table that the server does not have: the page has to bring it.
    record Wanted(String table) implements Message {}

    /// How a comparison stands, as the markup of the element of this id.
    record Result(String id, String html) implements Message {}

    /// A visitor's mistake in his language.
    record ShownProblem(String parameter, String value, String message) {}

    default String json() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
