package nl.schuldenlab.platform.problem;

import java.util.Map;

/**
 * A rule that forbids an act now.
 *
 * @param code kebab-case; its sentence stands under {@code blocker.<code>} in the texts
 * @param rule the rule's number, such as {@code D48}
 * @param source the service whose fact decides
 * @param pointer where in the request it lies, or null
 */
public record Blocker(String code, String rule, String source, String pointer, Map<String, ?> values) {

    public static Blocker of(String code, String rule, String source) {
        return new Blocker(code, rule, source, null, Map.of());
    }
}
