package playground.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.canvas;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.img;
import static j2html.TagCreator.join;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SpanTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import playground.compare.Standing;
import playground.compare.Variation;
import playground.engine.data.FunctionData;
import playground.engine.data.Plane;
import playground.engine.train.Coding;
import playground.engine.train.Tint;
import playground.experiment.Cut;
import playground.experiment.Experiment;
import playground.experiment.Setup;
import playground.run.Link;
import playground.run.LinkQuery;
import playground.run.Position;
import playground.run.Run;

/// A tile for each run: its picture, which leads to the run itself, and its loss. Of a sweep they are a table.
final class CompareTiles {
    private static final String POINTS = "compare-points";
    private static final double WIDER = 1.5;
    private static final double WIDER_ON_THE_WALL = 1.2;
    private static final int HEATS = 10;

    private final CompareModel model;
    private final Standing standing;
    private final List<Run> runs;

    private CompareTiles(CompareModel model, Standing standing) {
        this.model = model;
        this.standing = standing;
        runs = model.comparison().runs();
    }

    static DivTag of(CompareModel model, Standing standing) {
        return new CompareTiles(model, standing).all();
    }

    private DivTag all() {
        return div(
                        points(),
                        model.comparison().variation() instanceof Variation.Sweep sweep ? grid(sweep) : row())
                .withId(Dom.COMPARE_TILES)
                .withClass("tiles")
                .attr("data-columns", columns())
                .attr("data-across", across())
                .attr("data-down", (runs.size() + across() - 1) / across());
    }

    /// In how many columns they stand where there is room: more than rows, for screens are wide; on a wall, where letters are large,
    /// what comes of them takes more of that.
    private int across() {
        double wider = model.view().projector() ? WIDER_ON_THE_WALL : WIDER;
        int even = runs.size() == 4 ? 2 : (int) Math.ceil(Math.sqrt(wider * runs.size()));
        return columns() > 0 ? columns() : Math.max(2, even);
    }

    private int columns() {
        return model.comparison().variation() instanceof Variation.Sweep sweep ? sweep.across().values().size() : 0;
    }

    private DivTag row() {
        return div(each(IntStream.range(0, runs.size()).boxed().toList(), number -> tile(number, name(number)))).withClass("tiles__row");
    }

    private SpanTag name(int number) {
        boolean race = model.comparison().variation().race();
        return span(iff(race, RaceResult.sign(number)), span(model.runner(number))).withClass("tile__name");
    }

    private TableTag grid(Variation.Sweep sweep) {
        return table(
                        caption(model.text("compare.axes", model.name(sweep.across().key()), model.name(sweep.up().key()))),
                        thead(tr(th(model.name(sweep.up().key())).attr("scope", "col"))
                                .with(each(IntStream.range(0, columns()).boxed().toList(), column ->
                                        th(model.value(sweep.across(), column)).attr("scope", "col")))),
                        tbody(each(IntStream.range(0, sweep.up().values().size()).boxed().toList(), line -> line(sweep, line))))
                .withClass("tiles__table");
    }

    private TrTag line(Variation.Sweep sweep, int line) {
        return tr(th(model.value(sweep.up(), line)).attr("scope", "row"))
                .with(each(IntStream.range(0, columns()).boxed().toList(), column -> {
                    int number = line * columns() + column;
                    return td(tile(number, span(model.runner(number)).withClass("visually-hidden")));
                }));
    }

    private ATag tile(int number, DomContent name) {
        Run run = runs.get(number);
        long epoch = standing.runners().isEmpty() ? 0 : standing.runners().get(number).epoch();
        String link = LinkQuery.format(new Link(run, new Position(epoch, 0)));
        return a(name, picture(number, run), loss(number))
                .withId("tile-" + number)
                .withClass("tile")
                .withHref(Header.address(link, model.view()))
                .withTitle(model.runner(number))
                .condAttr(heat(number).isPresent(), "data-heat", heat(number).orElse(""))
                .condAttr(started() && heat(number).isEmpty(), "data-unknown", "")
                .condAttr(started() && standing.runners().get(number).reached(), "data-reached", "")
                .attr("data-run", LinkQuery.format(new Link(run, Position.START)))
                .condAttr(model.view().embedded(), "target", "_blank")
                .condAttr(model.view().embedded(), "rel", "noopener");
    }

    private boolean started() {
        return !standing.runners().isEmpty();
    }

    /// Its loss between the least of all and the largest, in tenths; none where it is unknown.
    private Optional<String> heat(int number) {
        return standing.runners().stream().skip(number).findFirst()
                .filter(runner -> !runner.diverged() && Double.isFinite(runner.loss()))
                .map(runner -> Long.toString(Math.round(HEATS * standing.span().share(runner.loss()))));
    }

    private SpanTag picture(int number, Run run) {
        Shade shade = Shade.of(run.experiment());
        return span(
                        !started() ? join() : img().withAlt("").withClass("tile__first").withSrc(PictureData.url(
                                standing.pictures(), number * standing.side() * standing.side(), standing.side(),
                                Palette.of(model.view().palette()), shade, model.view().discretize())),
                        canvas().withClass("tile__canvas").attr(Dom.SHADE, shade.key()).attr("aria-hidden", "true"),
                        iff(model.comparison().variation().race(), Svg.svg(Points.VIEW_BOX)
                                .withClass("tile__points")
                                .attr("aria-hidden", "true")
                                .with(tag("use").attr("href", "#" + POINTS))))
                .withClass("tile__picture");
    }

    private SpanTag loss(int number) {
        String loss = standing.runners().isEmpty() ? "–" : Decimals.rounded(standing.runners().get(number).loss());
        return span(loss).withClass("tile__loss").attr("data-tile", "loss");
    }

    /// The points that all learn from, once; of a function they would not lie on the picture.
    private ContainerTag<?> points() {
        Experiment base = model.comparison().base();
        boolean race = model.comparison().variation().race() && !(base.data().generator() instanceof FunctionData);
        Setup setup = Setup.of(base);
        Plane plane = Setup.plane(base.data(), setup.split(), Cut.USUAL);
        Tint tint = base.data().generator().real() ? Tint.of(setup.split().train().target()) : Coding.SIGNED.tint();
        return Svg.svg(Points.VIEW_BOX).withClass("sprite").attr("aria-hidden", "true").with(
                tag("g").withId(POINTS).with(race
                        ? each(Points.paths(setup.split().train(), plane, tint), group ->
                                Points.dots("train", group.getKey(), group.getValue(), setup.split().train().classes()))
                        : join()));
    }
}
