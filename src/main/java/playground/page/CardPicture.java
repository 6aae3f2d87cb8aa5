package playground.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import playground.inspect.Finding;
import playground.inspect.Subject;
import playground.inspect.SubjectReader;

/// A picture of what a card shows. Its SVG is drawn by the page's style sheets.
public enum CardPicture {
    /// A layer's space.
    SPACE("space"),
    /// The loss around the parameters, as contours or as a surface.
    LANDSCAPE("landscape"),
    /// How the layers do.
    HEALTH("health"),
    /// Where units work on their activation.
    ACTIVATION("activation"),
    /// How a unit's parameters went on.
    NEURON("unit"),
    /// Who was taken for whom, or what was answered over what is true.
    METRICS("metrics"),
    /// A sub-step of the update to come.
    MICROSCOPE("walk"),
    /// What becomes of a sample.
    SAMPLE("sample"),
    /// Samples side by side.
    ROWS("rows"),
    /// What linear layers come to.
    COLLAPSE("collapse");

    /// All there are, to be told.
    public static final String KEYS = Arrays.stream(values()).map(CardPicture::key).collect(Collectors.joining(", "));

    private final String card;

    CardPicture(String card) {
        this.card = card;
    }

    public static Optional<CardPicture> of(String key) {
        return Arrays.stream(values()).filter(picture -> picture.key().equals(key)).findFirst();
    }

    /// That of a card, if it has one.
    static Optional<CardPicture> on(String card) {
        return Arrays.stream(values()).filter(picture -> picture.card.equals(card)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the card is asked for by the view, or the usual.
    public String word(View view) {
        return this == MICROSCOPE ? view.microscope().word() : view.looks().word(card).orElse(card);
    }

    /// The same as a subject.
    public Subject subject(View view) {
        return SubjectReader.read(word(view)).orElseThrow().getFirst();
    }

    /// The picture of what was found.
    public static String svg(Messages messages, Finding found, View view) {
        return poster(messages, found, view).done().render();
    }

    private static Poster poster(Messages messages, Finding found, View view) {
        return switch (found) {
            case Finding.OfSpace space -> SpaceCard.poster(messages, space);
            case Finding.OfLandscape landscape -> LandscapeCard.poster(messages, landscape, view.looks().relief());
            case Finding.OfHealth health -> HealthPicture.poster(messages, health);
            case Finding.OfActivation activation -> ActivationCard.poster(messages, activation);
            case Finding.OfUnit unit -> NeuronCard.poster(messages, unit);
            case Finding.OfClasses classes -> ConfusionPicture.poster(messages, classes);
            case Finding.OfNumbers numbers -> numbers(messages, numbers);
            case Finding.OfWalk walk -> WalkPicture.poster(messages, walk);
            case Finding.OfSample sample -> SamplePicture.poster(messages, sample);
            case Finding.OfRows rows -> RowsCard.poster(messages, rows);
            case Finding.OfCollapse collapse -> CollapseCard.poster(messages, collapse);
            case Finding.OfPlace _ -> throw new IllegalArgumentException("A finding that is drawn, not " + found.key());
        };
    }

    private static Poster numbers(Messages messages, Finding.OfNumbers numbers) {
        boolean test = numbers.tested().truth().length > 0;
        return new Poster()
                .title(SeriesPlot.name(messages, numbers))
                .drawing(SeriesPlot.picture(messages, numbers), Plot.shown(SeriesPlot.HEIGHT))
                .key(List.of(new Poster.Sign("truth", messages.text("look.series.truth")), new Poster.Sign("slope", messages.text("look.series.answer"))))
                .title(messages.text("look.scatter"))
                .drawing(Scatter.answersPicture(messages, test ? numbers.tested() : numbers.learned()), Plot.shown(SeriesPlot.HEIGHT));
    }
}
