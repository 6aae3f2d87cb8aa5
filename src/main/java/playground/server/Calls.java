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

    /// The request, with notes at most, if it is right and not more than `bound` says.
    Parsed<ApiRequest> read(Context context, ToLongFunction<ApiRequest> bound) {
        Parsed<ApiRequest> request = right(context, ApiRequest::parse, ApiRequest::parse);
        long most = Math.min(Limits.EPOCHS, bound.applyAsLong(request.value()));
        bound(ApiRequest.EPOCHS, request.value().link().at().epoch(), most);
        return request;
    }

    /// The request of a grid, if it is right and not too large.
    Parsed<ApiRequest> grid(Context context) {
        Parsed<ApiRequest> request = read(context, ApiRequest::affordable);
        bound(ApiRequest.SIZE, request.value().size(), request.value().finest());
        return request;
    }

    /// The comparison, if it is right and one call may compute it.
    Parsed<Comparison> comparison(Context context) {
        Parsed<Comparison> comparison = right(context, ComparisonQuery::whole, ComparisonQuery::whole);
        bound(ApiRequest.EPOCHS, comparison.value().epochs(), comparison.value().affordable(Limits.API_WORK));
        return comparison;
    }

    /// What is asked for by an address or in a body, if nothing in it is wrong.
    private <T> Parsed<T> right(
            Context context,
            BiFunction<String, KnownTables, Parsed<T>> query,
            BiFunction<Map<String, String>, KnownTables, Parsed<T>> fields) {
        Parsed<T> asked = context.method().equals(HandlerType.POST)
                ? uploads.work(context, body -> ApiBody.parse(body, shelf, fields))
                : query.apply(Requests.query(context), shelf);
        if (!asked.mistakes().isEmpty()) {
            throw new WrongParameters(asked.mistakes());
        }
        return asked;
    }

    private static void bound(String parameter, long asked, long most) {
        if (asked > most) {
            throw new TooMuch(parameter, asked, most);
        }
    }
}
