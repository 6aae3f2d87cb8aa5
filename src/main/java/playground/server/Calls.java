package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.function.ToLongFunction;
import playground.experiment.Parsed;

/// Calls of the API as they come in, by whichever way.
final class Calls {
    private final Uploads uploads;
    private final TableShelf shelf;

    Calls(Uploads uploads, TableShelf shelf) {
        this.uploads = uploads;
        this.shelf = shelf;
    }

    /// The request, if it is right and not more than `bound` says.
    ApiRequest read(Context context, ToLongFunction<ApiRequest> bound) {
        Parsed<ApiRequest> request = context.method().equals(HandlerType.POST)
                ? uploads.work(context, body -> ApiBody.parse(body, shelf))
                : ApiRequest.parse(Requests.query(context), shelf);
        if (!request.problems().isEmpty()) {
            throw new WrongParameters(request.problems());
        }
        long most = bound.applyAsLong(request.value());
        if (request.value().link().at().epoch() > most) {
            throw new TooMuch(ApiRequest.EPOCHS, request.value().link().at().epoch(), most);
        }
        return request.value();
    }
}
