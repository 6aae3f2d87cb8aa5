package playground.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.wire.Message.ShownProblem;

class MessageTest {
    @Test
    void aChangedRunIsSaidWithItsMarkup() {
        var problem = new ShownProblem("noise", "80", "0 to 50, \"was\" <80>");
        assertEquals(
                """
                {"type":"run","revision":3,"query":"data=xor","problems":[{"parameter":"noise","value":"80",\
                "message":"0 to 50, \\"was\\" <80>"}],"html":{"network":"<div>é</div>"}}""",
                new Message.Run(3, "data=xor", List.of(problem), Map.of("network", "<div>é</div>")).json());
    }

    @Test
    void otherMessagesAreShort() {
        assertEquals("{\"type\":\"link\",\"query\":\"epoch=5\",\"digest\":\"ab\"}", new Message.Link("epoch=5", "ab").json());
        assertEquals(
                "{\"type\":\"link\",\"query\":\"\",\"digest\":\"ab\",\"html\":{\"hint\":\"<p>\"}}",
                new Message.Link("", "ab", Map.of("hint", "<p>")).json());
        assertEquals("{\"type\":\"refused\",\"message\":\"full\"}", new Message.Refused("full").json());
        assertEquals(
                "{\"type\":\"inspection\",\"revision\":2,\"epoch\":5,\"step\":1,\"html\":{\"look-sample\":\"<p>1</p>\"}}",
                new Message.Inspection(2, 5, 1, Map.of("look-sample", "<p>1</p>")).json());
        assertEquals("{\"type\":\"problem\",\"problems\":[]}", new Message.Problems(List.of()).json());
    }
}
