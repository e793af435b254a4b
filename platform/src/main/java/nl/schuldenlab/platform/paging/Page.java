package nl.schuldenlab.platform.paging;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** One page of a list. */
public record Page<T>(
        @NotNull List<T> items,

        @Schema(description = "The query of the next page; absent on the last one.")
        String next,

        @Schema(description = "How many there are in all; only with `count=true`.")
        Long total) {

    /** A page of a list that is held in memory, in its own order; {@code key} tells its items apart. */
    public static <T> Page<T> of(List<T> all, Function<T, String> key, PageRequest request) {
        int start = request.after == null ? 0 : place(all, key, request) + 1;
        List<T> items = all.subList(start, Math.min(all.size(), start + request.size()));
        boolean more = start + items.size() < all.size();
        String next =
                more ? request.next(new Cursor(request.list(), key.apply(items.get(items.size() - 1)), "")) : null;
        return new Page<>(items, next, request.counted() ? (long) all.size() : null);
    }

    private static <T> int place(List<T> all, Function<T, String> key, PageRequest request) {
        String last = Cursor.decode(request.after, request.list()).id();
        int place = all.stream().map(key).toList().indexOf(last);
        if (place < 0) {
            throw Cursor.refused();
        }
        return place;
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }

    /** The page as an answer, its {@code next} also as a link (RFC 8288). */
    public RestResponse<Page<T>> shown() {
        RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
