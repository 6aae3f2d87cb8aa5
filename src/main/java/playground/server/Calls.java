package playground.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import playground.compare.Comparison;
import playground.compare.ComparisonQuery;
import playground.experiment.KnownTables;
import playground.experiment.Limits;
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
        ApiRequest request = right(context, ApiRequest::parse, ApiRequest::parse);
        bound(ApiRequest.EPOCHS, request.link().at().epoch(), bound.applyAsLong(request));
        return request;
    }

    /// The request of a grid, if it is right and not too large.
    ApiRequest grid(Context context) {
        ApiRequest request = read(context, ApiRequest::affordable);
        bound(ApiRequest.SIZE, request.size(), request.finest());
        return request;
    }

    /// The comparison, if it is right and one call may compute it.
    Comparison comparison(Context context) {
        Comparison comparison = right(context, ComparisonQuery::whole, ComparisonQuery::whole);
        bound(ApiRequest.EPOCHS, comparison.epochs(), comparison.affordable(Limits.API_WORK));
        return comparison;
    }

    /// What is asked for by an address or in a body, if nothing in it is wrong.
    private <T> T right(
            Context context,
            BiFunction<String, KnownTables, Parsed<T>> query,
            BiFunction<Map<String, String>, KnownTables, Parsed<T>> fields) {
        Parsed<T> asked = context.method().equals(HandlerType.POST)
                ? uploads.work(context, body -> ApiBody.parse(body, shelf, fields))
                : query.apply(Requests.query(context), shelf);
        if (!asked.problems().isEmpty()) {
            throw new WrongParameters(asked.problems());
        }
        return asked.value();
    }

    private static void bound(String parameter, long asked, long most) {
        if (asked > most) {
            throw new TooMuch(parameter, asked, most);
        }
    }
}
