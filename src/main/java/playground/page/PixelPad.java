package playground.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.canvas;
import static j2html.TagCreator.div;

import j2html.tags.specialized.ButtonTag;
import j2html.tags.specialized.DivTag;
import java.util.Arrays;
import java.util.stream.Collectors;
import playground.engine.data.DataSource;

/// A picture to be drawn on, pixel by pixel: what is drawn is a sample.
final class PixelPad {
    private PixelPad() {}

    /// `card` is what the sample is seen in. Pixels row by row, not modified.
    static DivTag of(Messages messages, String card, DataSource data, double[] pixels) {
        String id = "typed-" + card + "-pad";
        return div(
                        div(canvas().attr("aria-hidden", "true"))
                                .withId(id)
                                .withClass("pad__paper")
                                .withTabindex(0)
                                .attr("role", "application")
                                .attr("aria-label", messages.text("pad.title", data.side()))
                                .attr("data-pad", digits(data, pixels))
                                .attr("data-side", data.side())
                                .attr("data-most", data.brightest()),
                        tool(id + "-ink", "ink", messages),
                        tool(id + "-erase", "erase", messages),
                        tool(id + "-clear", "clear", messages))
                .withClass("pad");
    }

    /// As what is looked into says them.
    private static String digits(DataSource data, double[] pixels) {
        return Arrays.stream(pixels)
                .mapToObj(pixel -> "%02x".formatted(Math.clamp(Math.round(pixel), 0, data.brightest())))
                .collect(Collectors.joining());
    }

    private static ButtonTag tool(String id, String which, Messages messages) {
        return button(messages.text("pad." + which))
                .withType("button")
                .withId(id)
                .withClasses("button", "button--small")
                .attr("data-pad-tool", which);
    }
}
