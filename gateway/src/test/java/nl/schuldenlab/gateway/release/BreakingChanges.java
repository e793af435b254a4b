package nl.schuldenlab.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** What clients of a released API would stumble over: what openapi-diff finds, and the changes of 3.1 that it misses. */
final class BreakingChanges {
    /** In a document of 3.1 it takes these for nothing. */
    private static final Set<String> MISSED = Set.of("type", "format", "const");

    private final List<String> found = new ArrayList<>();

    private BreakingChanges() {}

    static List<String> between(JsonNode released, JsonNode now) {
        BreakingChanges changes = new BreakingChanges();
        changes.compare(released, now);
        changes.walk("", released, now);
        return List.copyOf(changes.found);
    }

    private void compare(JsonNode released, JsonNode now) {
        ChangedOpenApi difference = OpenApiCompare.fromContents(released.toString(), now.toString());
        difference
                .getMissingEndpoints()
                .forEach(gone -> found.add("gone: " + gone.getMethod() + " " + gone.getPathUrl()));
        difference.getChangedOperations().stream()
                .filter(changed -> changed.isIncompatible())
                .forEach(changed -> found.add("changed: " + changed.getHttpMethod() + " " + changed.getPathUrl()));
        if (found.isEmpty() && difference.isIncompatible()) {
            found.add("changed: the document as a whole");
        }
    }

    private void walk(String place, JsonNode released, JsonNode now) {
        released.fields().forEachRemaining(member -> {
            String name = member.getKey();
            JsonNode before = member.getValue();
            JsonNode after = now.path(name);
            if (MISSED.contains(name) && !before.isObject()) {
                if (!before.equals(after)) {
                    found.add(place + "/" + name + ": " + before + " became " + after);
                }
            } else if (name.equals("enum") && before.isArray()) {
                walkEnum(place, before, after);
            } else if (!after.isMissingNode()) {
                walk(place + "/" + name, before, after);
            } else if (place.endsWith("/properties")) {
                found.add(place + "/" + name + " is gone");
            }
        });
    }

    /** Whether it is sent or received, a value that was there stays. */
    private void walkEnum(String place, JsonNode before, JsonNode after) {
        Set<JsonNode> kept = new HashSet<>();
        after.forEach(kept::add);
        before.forEach(value -> {
            if (!kept.contains(value)) {
                found.add(place + "/enum: " + value + " is gone");
            }
        });
    }
}
