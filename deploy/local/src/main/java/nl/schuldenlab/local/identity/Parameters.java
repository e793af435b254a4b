package nl.schuldenlab.local.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The parameters of a query or form; one that comes twice is refused, as OAuth demands. */
final class Parameters {

    private final Map<String, String> values = new HashMap<>();

    static Parameters of(String encoded) {
        Parameters parameters = new Parameters();
        for (String pair : (encoded == null ? "" : encoded).split("&")) {
            if (!pair.isEmpty()) {
                parameters.add(pair);
            }
        }
        return parameters;
    }

    String get(String name) {
        return values.get(name);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new RefusedException("invalid_request", "Parameter " + name + " is missing");
        }
        return value;
    }

    private void add(String pair) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (values.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))) != null) {
            throw new RefusedException("invalid_request", "A parameter comes twice");
        }
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("invalid_request", "A parameter is not properly encoded");
        }
    }
}
