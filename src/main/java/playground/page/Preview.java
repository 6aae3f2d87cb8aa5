package playground.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture that stands for a page elsewhere: of the network and what it answers or, where a link opens one card or one part alone,
/// of that. `query` asks for it.
public record Preview(String motif, List<String> query) {
    private static final String WHOLE = "run";

    public Preview {
        query = List.copyOf(query);
    }

    public static Preview of(View view) {
        String part = part(view);
        Optional<CardPicture> card = CardPicture.on(part.equals(Looks.MICROSCOPE) ? Microscope.WALK : part);
        String motif = card.map(CardPicture::key).orElseGet(() -> motif(part));
        List<String> pairs = new ArrayList<>(motif.equals(WHOLE) ? List.of() : List.of("motif=" + motif));
        pairs.addAll(card.isEmpty() ? view.ticks() : part.equals(Looks.MICROSCOPE) ? view.microscope().format() : view.looks().format());
        return new Preview(motif, pairs);
    }

    /// The one part that is shown, or the only thing that is looked into.
    private static String part(View view) {
        Looks looks = view.looks();
        if (!looks.alone().isEmpty()) {
            return looks.alone();
        }
        String only = looks.words().size() == 1 ? looks.cards().getFirst() : "";
        return looks.words().isEmpty() && view.microscope().open() ? Looks.MICROSCOPE : only;
    }

    /// Of a part that is no card with a picture of its own.
    private static String motif(String part) {
        return switch (part) {
            case "network" -> "network";
            case "output" -> "output";
            case "curve" -> "losses";
            default -> WHOLE;
        };
    }

    boolean whole() {
        return motif.equals(WHOLE);
    }
}
