package playground.experiment;

import playground.engine.data.OwnPoints;
import playground.engine.data.OwnTable;

/// Every bound of the product, with its reason.
public final class Limits {
    /// Fewer points show no shape.
    public static final int FEWEST_SAMPLES = 20;
    /// More points cover the picture, and an epoch of the largest network would take over a second.
    public static final int MOST_SAMPLES = 10_000;

    /// Per cent. Outside, one of the two sets is too small to say anything.
    public static final int LEAST_TRAIN = 10;

    public static final int MOST_TRAIN = 90;

    /// Of the training points, per cent.
    public static final int MOST_VALIDATION = 50;
    /// Per cent, as TensorFlow Playground's slider.
    public static final int MOST_NOISE = 50;
    /// Per cent, as far as a TensorFlow Playground link may go.
    public static final int MOST_NOISE_TFP = 80;

    /// Four more than TensorFlow Playground: deep enough to see gradients vanish, narrow enough for a page.
    public static final int MOST_LAYERS = 10;
    /// Eight times TensorFlow Playground's: wide enough for one hidden layer to solve any of the data sets.
    public static final int MOST_UNITS = 64;

    /// A batch is at most all samples there can be.
    public static final int MOST_BATCH = MOST_SAMPLES;

    /// Characters. A seed is a word or a number, not a message.
    public static final int SEED_LENGTH = 64;
    /// Characters of a number as text; 25 are enough for every `double`.
    public static final int NUMBER_LENGTH = 40;

    /// A run keeps this many edits; more than a visitor makes by hand, few enough for a link.
    public static final int EDITS = 200;
    /// Characters. 200 edits of the longest kind and all settings fit, and a command of 16 KiB holds it.
    public static final int QUERY_LENGTH = 16_000;

    /// Points drawn by hand: so many cover the picture, and their text, 2,501 characters, leaves room in a link for 200 edits.
    public static final int OWN_POINTS = OwnPoints.MOST_POINTS;

    /// Rows of a visitor's table: two can be learned from and tested by.
    public static final int FEWEST_ROWS = 2;
    /// So many rows of so many columns are a few megabytes, as text and in memory.
    public static final int MOST_ROWS = OwnTable.MOST_ROWS;
    /// As many as one can choose among.
    public static final int MOST_COLUMNS = OwnTable.MOST_COLUMNS;
    /// Characters of a column's name, or of a category's kind: they label tiles and colours.
    public static final int WORD_LENGTH = 64;
    /// Numbers of a table, either sign: their squares can be summed, and next to any of them there is another.
    public static final double LARGEST_NUMBER = 1e15;
    /// Of a table's text: so many rows and columns of numbers written in full.
    public static final int TABLE_BYTES = 25 * MOST_ROWS * MOST_COLUMNS;
    /// Characters of such a text packed: digits take two thirds of their room.
    public static final int PACKED_LENGTH = TABLE_BYTES * 3 / 4;

    /// Bytes of a request: such a text, its separators and line ends percent-encoded.
    public static final int BODY_BYTES = TABLE_BYTES * 3 / 2;

    /// Problems told at once; more help nobody, and a link could cause thousands.
    public static final int PROBLEMS = 20;

    /// A run ends here. The default run takes about a minute for it.
    public static final int EPOCHS = 1_000_000;

    /// Multiply-adds (see `Cost`) of one API call: a few seconds of one core.
    public static final long API_WORK = 10_000_000_000L;
    /// Losses of so many epochs are the most one answer of the API holds: a few megabytes.
    public static final int API_POINTS = 100_000;
    /// Answers along a side of the API's grid.
    public static final int SMALLEST_GRID = 2;
    /// Twice as fine as the page's large picture.
    public static final int LARGEST_GRID = 200;
    /// Multiply-adds of one such grid: some tenths of a second of one core. Only of the largest networks this is less than the largest.
    public static final long GRID_WORK = 1_000_000_000L;
    /// Pixels: a picture in a text.
    public static final int NARROWEST_PICTURE = 100;
    /// Pixels: two screens side by side; a third of a second to draw.
    public static final int WIDEST_PICTURE = 2400;
    /// The start and the end.
    public static final int FEWEST_FRAMES = 2;
    /// Of a film: a few seconds, some two megabytes.
    public static final int MOST_FRAMES = 40;
    /// Multiply-adds on the way to the place of a link that a live page opens: a minute or two of one core. The default
    /// run can be opened anywhere; the largest networks only as far as a few hundred epochs.
    public static final long SEEK_WORK = 200_000_000_000L;
    /// Multiply-adds on the way to the first HTML of a page: a third of a second of one core.
    public static final long PAGE_WORK = 1_000_000_000L;

    /// Runs of a race: as many as colours and lines one tells apart.
    public static final int MOST_RACERS = 6;
    /// Starts of the same settings: enough for a share of those that succeed, and as many pictures as fit on a wall.
    public static final int MOST_STARTS = 100;
    /// Values of each of the two settings of a sweep.
    public static final int MOST_STEPS = 8;
    /// A comparison is watched, not waited for.
    public static final int COMPARISON_EPOCHS = 10_000;
    /// Multiply-adds of all runs of a comparison: a minute or two of one core, as much as a link may take.
    public static final long COMPARISON_WORK = SEEK_WORK;
    /// Numbers held by all runs of a comparison: 64 megabytes.
    public static final long COMPARISON_NUMBERS = 8_000_000;

    private Limits() {}
}
