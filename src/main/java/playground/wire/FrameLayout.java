package playground.wire;

/// Where the fields of a frame's header lie, in bytes; little-endian (see protocol.md).
public enum FrameLayout {
    MAGIC(0, "u32"),
    VERSION(4, "u8"),
    STATE(5, "u8"),
    CODING(6, "u8"),
    DIFFERENCE(7, "u8"),
    REVISION(8, "u32"),
    STEP(12, "u32"),
    EPOCH(16, "f64"),
    SOUGHT(24, "f64"),
    UPDATES(32, "f64"),
    RATE(40, "f64"),
    TRAIN_LOSS(48, "f64"),
    TEST_LOSS(56, "f64"),
    TRAIN_ACCURACY(64, "f32"),
    TEST_ACCURACY(68, "f32"),
    HISTORY_FIRST(72, "f64"),
    HISTORY_COUNT(80, "u32"),
    PARAMETER_COUNT(84, "u32"),
    STEPS_PER_EPOCH(88, "u32"),
    BOUNDARY_SIDE(92, "u16"),
    THUMBNAIL_SIDE(94, "u16"),
    UNIT_COUNT(96, "u16"),
    FOCUS_LAYER(98, "u8"),
    FOCUS_UNIT(99, "u8"),
    BODY_LENGTH(100, "u32"),
    DIGEST(104, "32 bytes"),
    SAMPLES(136, "f64"),
    LEARNING_RATE(144, "f64"),
    MISTAKES(152, "i32"),
    PERIOD(156, "u32"),
    LINE_COUNT(160, "u16"),
    ROW_COUNT(162, "u16"),
    PENALTY(164, "f64"),
    VALIDATION_LOSS(172, "f64"),
    BEST(180, "f64"),
    VALIDATION_ACCURACY(188, "f32"),
    ZEROS(192, "u32"),
    LEFT_COUNT(196, "u16"),
    VALIDATION(198, "u16"),
    CURVE_COUNT(200, "u16"),
    PLACE_COUNT(202, "u16");

    /// The bytes `P` `N` `N` `F`.
    public static final int MAGIC_NUMBER = 'P' | 'N' << 8 | 'N' << 16 | 'F' << 24;

    public static final int VERSION_NUMBER = 1;
    public static final int DIGEST_BYTES = 32;
    public static final int HEADER_BYTES = PLACE_COUNT.offset + Short.BYTES;

    private final int offset;
    private final String type;

    FrameLayout(int offset, String type) {
        this.offset = offset;
        this.type = type;
    }

    public int offset() {
        return offset;
    }

    /// As the table in protocol.md writes it.
    public String type() {
        return type;
    }
}
