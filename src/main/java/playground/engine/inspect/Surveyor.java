package playground.engine.inspect;

import java.util.Optional;
import playground.engine.data.Window;

/// Surveys the loss around parameters that move on, bit by bit: what was found last stays to be seen until what is newer is complete.
public final class Surveyor {
    private Optional<Object> choice = Optional.empty();
    private Optional<Landscape> shown = Optional.empty();
    private Optional<Survey> underway = Optional.empty();

    /// Goes on for about so much `work` (weights, and twenty for each unit, times samples), and says what there is to be seen. Where another
    /// `chosen` is wanted than before, it begins anew.
    public Landscape survey(Object chosen, Slice slice, Window window, Site site, long work) {
        if (!choice.equals(Optional.of(chosen))) {
            choice = Optional.of(chosen);
            shown = Optional.empty();
            underway = Optional.empty();
        }
        if (isShown(slice, window, site)) {
            underway = Optional.empty();
        } else {
            renew(underway.orElseGet(() -> new Survey(slice, window, site)), work);
        }
        double renewal = isShown(slice, window, site) ? 1 : underway.map(Survey::share).orElse(0.0);
        return shown.map(landscape -> landscape.whileRenewed(renewal)).orElseGet(() -> underway.orElseThrow().landscape());
    }

    private boolean isShown(Slice slice, Window window, Site site) {
        return shown.filter(landscape -> landscape.isOf(slice, window, site.penalty())).isPresent();
    }

    private void renew(Survey newer, long work) {
        newer.advance(work);
        shown = newer.complete() ? Optional.of(newer.landscape()) : shown;
        underway = newer.complete() ? Optional.empty() : Optional.of(newer);
    }
}
