package nl.schuldenlab.platform.paging;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of the next page: that of this page with another cursor. */
final class NextQuery {
    private static final Set<String> NOT_OF_THE_LIST = Set.of("after", "limit", "count");

    private NextQuery() {}

    static String of(UriInfo uri, String cursor) {
        Stream<String> others = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("after"))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encode(value)));
        return Stream.concat(Stream.of("?after=" + cursor), others).collect(Collectors.joining("&"));
    }

    /** Tells lists apart: the path, the filters and the order, whatever their sequence. */
    static String fingerprint(UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(NOT_OF_THE_LIST);
        return Integer.toHexString(Objects.hash(uri.getPath(), filters.toString()));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
