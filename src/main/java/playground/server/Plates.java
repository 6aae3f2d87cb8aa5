package playground.server;

import java.util.List;
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
        Finding found = found(request, picture, card);
        return easels.within(() -> Plate.png(CardPicture.svg(Messages.of(LETTERED), found, picture.view()), picture.view(), picture.width()));
    }

    byte[] svg(ApiRequest request, PictureRequest picture, CardPicture card) {
        Finding found = found(request, picture, card);
        Messages messages = Messages.of(picture.view().language());
        return easels.within(() -> Plate.svg(CardPicture.svg(messages, found, picture.view()), picture.view(), picture.width()));
    }

    /// Where there is nothing to learn from, there is nothing to look at.
    private Finding found(ApiRequest request, PictureRequest picture, CardPicture card) {
        List<Subject> subjects = List.of(card.subject(picture.view()));
        return errands.run(
                        request::replay, Errands.NO_BUDGET, _ -> {}, training -> Inspector.ready(training, subjects),
                        replay -> inspect(replay.training(), subjects, picture))
                .findings().stream()
                .findFirst()
                .orElseThrow(() -> new WrongParameters(List.of(Problem.of(PictureRequest.MOTIF, card.key(), "choice", Motif.KEYS))));
    }

    private static Inspection inspect(Training training, List<Subject> subjects, PictureRequest picture) {
        return picture.placeIn(training.trainer().parameters().topology())
                .map(place -> Inspector.inspect(training, subjects, place.layer(), place.unit()))
                .orElseGet(() -> Inspector.inspect(training, subjects));
    }
}
