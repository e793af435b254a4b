package nl.schuldenlab.platform.openapi;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Names of operations for generated clients: {@code listLabs}, {@code getLab}, {@code createLabEndorsement}. */
final class OperationNames {
    private static final Map<PathItem.HttpMethod, String> VERBS = Map.of(
            PathItem.HttpMethod.POST, "create",
            PathItem.HttpMethod.PUT, "replace",
            PathItem.HttpMethod.DELETE, "delete");

    private OperationNames() {}

    static String of(PathItem.HttpMethod method, String path, boolean list) {
        String[] segments = path.substring(1).split("/");
        StringBuilder name = new StringBuilder(VERBS.getOrDefault(method, list ? "list" : "get"));
        for (int i = 0; i < segments.length; i++) {
            if (!segments[i].startsWith("{")) {
                boolean last = i == segments.length - 1;
                boolean singular = !last || method == PathItem.HttpMethod.POST;
                name.append(camel(singular ? singular(segments[i]) : segments[i]));
            }
        }
        return name.toString();
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }
}
