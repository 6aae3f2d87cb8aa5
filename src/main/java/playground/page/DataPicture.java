package playground.page;

import static j2html.TagCreator.each;

import j2html.tags.ContainerTag;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import playground.engine.data.Generator;
import playground.engine.random.SeededRandom;

/// A small picture of a data set: some of its points, y upwards.
final class DataPicture {
    private static final int SAMPLES = 160;
    private static final Map<Generator, SortedMap<String, String>> PATHS =
            Arrays.stream(Generator.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), DataPicture::paths));

    private DataPicture() {}

    private static SortedMap<String, String> paths(Generator generator) {
        return Points.paths(generator.generate(SAMPLES, 0, SeededRandom.of("1", "data")), generator.task());
    }

    static ContainerTag<?> of(Generator generator) {
        return Svg.svg("-6.6 -6.6 13.2 13.2")
                .withClass("dataset__picture")
                .attr("aria-hidden", "true")
                .with(each(Objects.requireNonNull(PATHS.get(generator)), group ->
                        Points.dots("train", group.getKey(), group.getValue(), generator.task())));
    }
}
