package playground.page;

import java.util.Set;

/// Ids and attributes that page, scripts and tests agree on. What the scripts do with them is in `src/docs/dom.md`.
public final class Dom {
    public static final String CONTROLS = "controls";
    public static final String TEXTS = "texts";
    public static final String NETWORK = "network";
    public static final String LOGIC = "logic";
    public static final String MAP = "map";
    public static final String DRAW = "draw";
    public static final String PLANE = "plane";
    public static final String DRAW_SURFACE = "draw-surface";
    public static final String OPTIMIZER = "optimizer-fields";
    public static final String SCHEDULE = "schedule-fields";
    public static final String INIT = "init-fields";
    public static final String MAP_MARK = "map-mark";
    public static final String MAP_SIGNPOST = "map-signpost";
    public static final String UNIT_SIGNPOST = "unit-signpost";
    public static final String CROSS = "cross";
    public static final String CROSS_READ = "cross-read";
    public static final String TIMELINE = "timeline";
    public static final String LEGEND = "legend";
    public static final String CHART = "chart";
    public static final String CHART_LOG = "chart-log";
    public static final String CARD = "card";
    public static final String UNIT_PANEL = "unit-panel";
    public static final String WEIGHT_ROW = "weight-row";
    public static final String LIVE = "live";
    public static final String PROBLEMS = "problems";
    public static final String STOPPED = "stopped";
    public static final String CONNECTION = "connection";
    public static final String TABLES = "tables";
    public static final String WEIGHTS_TABLE = "weights-table";
    public static final String HISTORY_TABLE = "history-table";
    public static final String GRAPH_TABLE = "graph-table";
    public static final String SHARE = "share";
    public static final String TAKEAWAY = "takeaway";
    public static final String KEYS = "keys";
    public static final String PRESETS = "presets";
    public static final String IMPORT = "import";
    public static final String DATASETS = "datasets";
    public static final String ABOUT = "about-data";
    public static final String OWN_TABLE = "own-table";
    public static final String TABLE_FORM = "own-table-form";
    public static final String TABLE_TEXT = "own-table-text";
    public static final String TABLE_PREVIEW = "own-table-preview";
    public static final String TABLE_PROBLEMS = "own-table-problems";
    public static final String TABLE_LARGE = "own-table-large";
    public static final String COUNTS = "counts";
    public static final String EPOCH = "epoch";
    public static final String SEEK = "seek";
    public static final String SAID = "said";
    public static final String NUMBERS = "numbers";
    public static final String BESIDES = "besides";
    public static final String HISTOGRAM = "histogram";
    public static final String LOOK = "look";
    public static final String LOOK_WHOLE = "look-whole";
    public static final String LOOK_LINEAR = "look-linear";
    public static final String LOOK_ACTIVATION = "look-activation";
    public static final String LOOK_SAMPLE = "look-sample";
    public static final String LOOK_ROWS = "look-rows";
    public static final String LOOK_METRICS = "look-metrics";
    public static final String LOOK_COLLAPSE = "look-collapse";
    public static final String MICROSCOPE = "microscope";
    public static final String WALK = "walk";
    public static final String NETWORK_MARK = "network-mark";
    public static final String NETWORK_NUMBERS = "network-numbers";
    public static final String LOOK_SPACE = "look-space";
    public static final String LOOK_LANDSCAPE = "look-landscape";
    public static final String LOOK_UNIT = "look-unit";
    public static final String LOOK_HEALTH = "look-health";
    /// The most urgent of what is wrong, as a line.
    public static final String HINT_HELD = "hint-held";
    public static final String LEADS = "data-leads";
    public static final String BACK = "data-back";
    public static final String HINT = "hint";
    public static final String CAPTION = "network-caption";
    public static final String READING = "network-reading";
    /// What an inspection brings new markup for.
    public static final Set<String> LOOKED_INTO = Set.of(LOOK_ACTIVATION, LOOK_SAMPLE, LOOK_ROWS, LOOK_METRICS, LOOK_COLLAPSE, LOOK_HEALTH, HINT, MAP_MARK, MAP_SIGNPOST, CROSS_READ,
            LOOK_SPACE, LOOK_UNIT, WALK, NETWORK_MARK, NETWORK_NUMBERS);

    public static final String ACTIVATIONS = "activations";
    public static final String COMPARE_RESULT = "compare-result";
    public static final String COMPARE_PROGRESS = "compare-progress";
    public static final String COMPARE_TILES = "compare-tiles";

    public static final String SHOW = "data-show";
    public static final String COMMAND = "data-command";
    public static final String PARAMETER = "data-parameter";
    public static final String FOCUS = "data-focus";
    public static final String TOOL = "data-tool";
    public static final String WINDOW = "data-window";
    public static final String EXTENT = "data-extent";
    public static final String SHADE = "data-shade";
    public static final String SUBJECT = "data-look";
    public static final String JUMP = "data-jump";
    public static final String HELD = "data-held";
    public static final String MEAN = "data-mean";
    public static final String SAMPLE = "data-sample";
    public static final String ROWS = "data-rows";
    public static final String CHOOSE = "data-choose";
    public static final String STEP = "data-walk-step";
    public static final String STEPS = "data-walk-steps";
    public static final String PARTS = "data-walk-parts";
    public static final String GO = "data-walk-go";
    public static final String WALK_SAMPLE = "data-walk-sample";
    public static final String TYPED = "data-typed";
    public static final String TYPED_VALUE = "data-typed-value";
    public static final String EXACT = "data-exact";
    public static final String SIGN = "data-sign";
    public static final String CLASS = "data-class";
    public static final String BIN = "data-bin";
    public static final String DIALOG = "data-dialog";
    public static final String CLOSE = "data-close";
    public static final String COPY = "data-copy";
    public static final String SHARED = "data-share";
    public static final String FILE = "data-file";
    public static final String TAKEN = "data-taken";
    public static final String DRAWN = "data-drawn";
    public static final String TOLD = "data-told";
    public static final String KEPT = "data-kept";
    public static final String EXAMPLE = "data-example";
    public static final String HOLDS = "data-holds";
    public static final String EXPLAINS = "data-explains";
    public static final String EXPLAINED = "data-explained";
    public static final String LINE = "data-line";
    public static final String LINK = "data-link";
    public static final String HISTORY = "data-history";
    public static final String VIEW = "data-view";
    public static final String PROBLEM = "data-problem";
    public static final String HINTED = "data-hint";
    public static final String SHOW_ME = "data-show-me";
    public static final String LEAD = "data-lead";
    public static final String OPEN = "data-open";

    private Dom() {}

    /// The id of the element that holds a control, its label and what is wrong with it.
    public static String field(String key) {
        return "field-" + key;
    }
}
