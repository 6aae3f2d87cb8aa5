package playground.page;

import playground.table.Draft;

/// What the form of a visitor's own table is rendered from: the text as it was given and as it was understood, the link that
/// was shown before, and the one that would show the run on this table, or nothing where there is none yet. `chosen`: that is
/// the run asked for.
public record TableModel(View view, String was, String text, Draft draft, String link, boolean chosen) {
    /// Whether the table has no room in a link.
    boolean large() {
        return draft.table().isPresent() && link.contains(draft.table().get().content().fingerprint());
    }
}
