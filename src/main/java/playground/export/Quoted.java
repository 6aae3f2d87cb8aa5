package playground.export;

/// A visitor's words as string literals of source code: letters, digits and a few marks stand for themselves, everything else
/// is written as its escape, so that no word can end its literal.
final class Quoted {
    private static final String PLAIN = " _.,:;-+=()[]<>/?!&%#@^|~*'";
    private static final int LARGEST_OCTAL = 0xff;

    private Quoted() {}

    /// As Java has it, where `\` and `u` would be read before anything else: what is within Latin-1 is written in octal.
    static String java(String word) {
        StringBuilder literal = new StringBuilder("\"");
        word.chars().forEach(c -> literal.append(plain(c) ? Character.toString(c)
                : c <= LARGEST_OCTAL ? String.format("\\%03o", c) : String.format("\\u%04x", c)));
        return literal.append('"').toString();
    }

    /// As Python has it.
    static String python(String word) {
        StringBuilder literal = new StringBuilder("\"");
        word.codePoints().forEach(c -> literal.append(plain(c) ? Character.toString(c) : String.format("\\U%08x", c)));
        return literal.append('"').toString();
    }

    private static boolean plain(int c) {
        return PLAIN.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && Character.charCount(c) == 1);
    }
}
