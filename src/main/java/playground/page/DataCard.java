package playground.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.data.FunctionData;
import playground.engine.data.Generator;
import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;
import playground.engine.data.RealData;
import playground.engine.data.Sentences;

/// About a measured data set: what it is, where it is from, on what terms, and what is known to be wrong with it.
final class DataCard {
    private static final List<String> PARTS = List.of("columns", "source", "licence", "known");

    private DataCard() {}

    /// Nothing where the data are drawn.
    static DomContent of(Scene scene) {
        return switch (scene.generator()) {
            case RealData _, Sentences _ -> card(scene, scene.generator());
            case OwnTable own -> TableCard.of(scene, own);
            case Generator _, FunctionData _, OwnPoints _ -> Fields.absent(Dom.ABOUT);
        };
    }

    private static DomContent card(Scene scene, DataSource source) {
        return details(
                        summary(scene.text("card.title")),
                        p(scene.text("card." + source.key() + ".what")),
                        p(scene.text("card.size", source.defaultSamples(), source.inputs())),
                        dl(each(PARTS, part -> part(scene, source, part))))
                .withId(Dom.ABOUT)
                .withClass("about-data");
    }

    private static DomContent part(Scene scene, DataSource source, String part) {
        return TagCreator.join(
                dt(scene.text("card." + part)), dd(scene.text("card." + source.key() + "." + part)));
    }
}
