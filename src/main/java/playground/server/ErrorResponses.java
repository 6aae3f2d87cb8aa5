package playground.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import playground.experiment.Problem;
import playground.page.ErrorPage;
import playground.page.Messages;
import playground.wire.ApiProblem;

/// The one place where something wrong becomes an answer: `application/problem+json` for the API, a page for browsers.
final class ErrorResponses {
    private static final System.Logger LOG = System.getLogger(ErrorResponses.class.getName());
    private static final String RETRY_SECONDS = "2";
    private final Assets assets;

    ErrorResponses(Assets assets) {
        this.assets = assets;
    }

    void configure(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (e, context) -> answer(context, e.getStatus()));
        routes.exception(WrongParameters.class, (e, context) -> wrong(context, e.problems()));
        routes.exception(TooMuch.class, (e, context) -> tooMuch(context, e));
        routes.exception(Busy.class, (_, context) -> answer(context.header("Retry-After", RETRY_SECONDS), 503));
        routes.exception(Exception.class, (e, context) -> {
            LOG.log(Level.ERROR, "A request failed: " + context.path(), e);
            answer(context, 500);
        });
    }

    private void answer(Context context, int status) {
        Messages messages = Requests.messages(context);
        String detail = messages.text("error." + known(status));
        if (context.path().startsWith("/api/")) {
            problem(context, ApiProblem.of(status, phrase(status), detail));
        } else {
            context.status(status)
                    .contentType("text/html; charset=utf-8")
                    .result(ErrorPage.html(messages, detail, assets.urls()));
        }
    }

    private static int known(int status) {
        return switch (status) {
            case 403, 404, 405, 413, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private static void wrong(Context context, List<Problem> problems) {
        Messages messages = Requests.messages(context);
        List<ApiProblem.Wrong> wrong = problems.stream()
                .map(problem -> new ApiProblem.Wrong(problem.parameter(), problem.value(), messages.refusal(problem)))
                .toList();
        problem(context, ApiProblem.of(400, phrase(400), messages.text("error.parameters")).withErrors(wrong));
    }

    private static void tooMuch(Context context, TooMuch excess) {
        Messages messages = Requests.messages(context);
        String most = Long.toString(excess.most());
        ApiProblem.Wrong wrong = new ApiProblem.Wrong(
                excess.parameter(), Long.toString(excess.asked()), messages.text("error.atMost", most));
        problem(
                context,
                ApiProblem.of(422, phrase(422), messages.text(excess.parameter().equals(ApiRequest.SIZE) ? "error.tooMuch.size" : "error.tooMuch", most))
                        .withErrors(List.of(wrong))
                        .withLimit(excess.parameter(), excess.most()));
    }

    private static void problem(Context context, ApiProblem problem) {
        context.header("Access-Control-Allow-Origin", "*").header("Cache-Control", "no-store");
        context.status(problem.status())
                .contentType(ApiProblem.MEDIA_TYPE)
                .result(problem.json().getBytes(StandardCharsets.UTF_8));
    }

    private static String phrase(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }
}
