package playground.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import playground.compare.Comparison;
import playground.compare.Standing;
import playground.experiment.Limits;
import playground.experiment.Problem;
import playground.experiment.QueryText;
import playground.page.View;
import playground.picture.ComparisonPicture;

/// Pictures of comparisons at their ends, to take away.
final class ComparisonPictures {
    private final Tours tours;
    private final Calls calls;
    private final Places easels;

    ComparisonPictures(Tours tours, Calls calls, Places easels) {
        this.tours = tours;
        this.calls = calls;
        this.easels = easels;
    }

    private interface Drawing {
        byte[] of(Comparison comparison, Standing standing, View view, int width);
    }

    /// `/compare.png`
    void png(Context context) {
        give(context, Portraits.PNG, ComparisonPicture::png);
    }

    /// `/compare.svg`
    void svg(Context context) {
        give(context, Portraits.SVG, ComparisonPicture::svg);
    }

    private void give(Context context, String type, Drawing drawing) {
        int width = width(context);
        Comparison comparison = calls.comparison(context).value();
        Standing standing = tours.complete(comparison);
        View view = Requests.view(context, false);
        Portraits.answer(context, type, easels.within(() -> drawing.of(comparison, standing, view, width)));
    }

    private static int width(Context context) {
        List<Problem> problems = new ArrayList<>();
        int width = ApiRequest.whole(
                QueryText.parse(Requests.query(context)), PictureRequest.WIDTH, PictureRequest.USUAL_WIDTH,
                Limits.NARROWEST_PICTURE, Limits.WIDEST_PICTURE, problems);
        if (!problems.isEmpty()) {
            throw new WrongParameters(problems);
        }
        return width;
    }
}
