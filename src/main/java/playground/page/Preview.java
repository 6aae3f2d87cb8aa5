package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture that stands for a page elsewhere: of the network and what it answers or, where a link opens one card or one part alone,
/// of that. `query` asks for it.
record Preview(String motif, List<String> query) {
    private static final String WHOLE = "run";

    Preview {
        query = List.copyOf(query);
    }

    static Preview of(View view) {
        Looks looks = view.looks();
        String part = looks.alone().isEmpty() && looks.words().size() == 1 ? looks.cards().getFirst() : looks.alone();
        Optional<CardPicture> card = CardPicture.on(part);
        String motif = card.map(CardPicture::key).orElseGet(() -> motif(part));
        return new Preview(motif, query(view, motif, card.isPresent()));
    }

    /// Of a part that is no card with a picture of its own.
    private static String motif(String part) {
        return switch (part) {
            case "network", Looks.MICROSCOPE -> "network";
            case "output" -> "output";
            case "curve" -> "losses";
            default -> WHOLE;
        };
    }

    private static List<String> query(View view, String motif, boolean card) {
        List<String> pairs = new ArrayList<>(motif.equals(WHOLE) ? List.of() : List.of("motif=" + motif));
        pairs.addAll(card ? view.looks().format() : view.ticks());
        return pairs;
    }

    boolean whole() {
        return motif.equals(WHOLE);
    }
}
