package playground.server;

import java.util.List;
import playground.experiment.Problem;
import playground.inspect.Finding;
import playground.inspect.Inspector;
import playground.inspect.Subject;
import playground.page.CardPicture;
import playground.page.Messages;
import playground.page.View;
import playground.picture.Motif;
import playground.picture.Plate;

/// Pictures of what cards show, found and drawn on the server.
final class Plates {
    /// Words of pictures in pixels, which are drawn without fonts, are English.
    private static final String LETTERED = Messages.LANGUAGES.getFirst();

    private final Errands errands;
    private final Places easels;

    Plates(Errands errands, Places easels) {
        this.errands = errands;
        this.easels = easels;
    }

    byte[] png(ApiRequest request, CardPicture card, View view, int width) {
        Finding found = found(request, card, card.subject(view));
        return easels.within(() -> Plate.png(CardPicture.svg(Messages.of(LETTERED), found, view), view, width));
    }

    byte[] svg(ApiRequest request, CardPicture card, View view, int width) {
        Finding found = found(request, card, card.subject(view));
        return easels.within(() -> Plate.svg(CardPicture.svg(Messages.of(view.language()), found, view), view, width));
    }

    /// Where there is nothing to learn from, there is nothing to look at.
    private Finding found(ApiRequest request, CardPicture card, Subject subject) {
        List<Subject> subjects = List.of(subject);
        return errands.run(
                request::replay, Errands.NO_BUDGET, _ -> {}, training -> Inspector.ready(training, subjects),
                replay -> Inspector.inspect(replay.training(), subjects)).findings().stream().findFirst()
                .orElseThrow(() -> new WrongParameters(List.of(Problem.of(PictureRequest.MOTIF, card.key(), "choice", Motif.KEYS))));
    }
}
