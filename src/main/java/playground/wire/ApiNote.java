package playground.wire;

/// What is worth knowing of one parameter of a call that was carried out, in a sentence.
public record ApiNote(String name, String value, String note) {}
