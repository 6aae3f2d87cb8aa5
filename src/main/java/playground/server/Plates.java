package playground.server;

import java.util.List;
import java.util.function.Function;
import playground.experiment.Problem;
import playground.inspect.Finding;
import playground.inspect.Inspection;
import playground.inspect.Inspector;
import playground.inspect.Subject;
import playground.page.CardPicture;
import playground.page.Messages;
import playground.picture.Motif;
import playground.picture.Plate;
import playground.run.Training;

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

    byte[] png(ApiRequest request, PictureRequest picture, CardPicture card) {
        Messages messages = Messages.of(LETTERED);
        return drawn(request, picture, card, found -> Plate.png(CardPicture.svg(messages, found, picture.view()), picture.view(), picture.width()));
    }

    byte[] svg(ApiRequest request, PictureRequest picture, CardPicture card) {
        Messages messages = Messages.of(picture.view().language());
        return drawn(request, picture, card, found -> Plate.svg(CardPicture.svg(messages, found, picture.view()), picture.view(), picture.width()));
    }

    private byte[] drawn(ApiRequest request, PictureRequest picture, CardPicture card, Function<Finding, byte[]> draw) {
        List<Subject> subjects = List.of(card.subject(picture.view()));
        Training trained = errands.run(
                request::replay, Errands.NO_BUDGET, _ -> {}, training -> Inspector.ready(training, subjects), replay -> replay.training());
        return easels.within(() -> draw.apply(found(trained, subjects, picture, card)));
    }

    /// Where there is nothing to learn from, there is nothing to look at.
    private static Finding found(Training trained, List<Subject> subjects, PictureRequest picture, CardPicture card) {
        Inspection inspection = picture.placeIn(trained.trainer().parameters().topology())
                .map(place -> Inspector.inspect(trained, subjects, place.layer(), place.unit()))
                .orElseGet(() -> Inspector.inspect(trained, subjects));
        return inspection.findings().stream()
                .findFirst()
                .orElseThrow(() -> new WrongParameters(List.of(Problem.of(PictureRequest.MOTIF, card.key(), "choice", Motif.KEYS))));
    }
}
