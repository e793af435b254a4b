package nl.schuldenlab.platform.input;

import java.util.Set;

/** The properties of a view that its PUT body may repeat without effect. */
final class ReadOnlyProperties {
    private static final ClassValue<Set<String>> BY_BODY = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> body) {
            Replaces replaces = body.getAnnotation(Replaces.class);
            return replaces == null
                    ? Set.of()
                    : Unwrapped.properties(replaces.value()).keySet();
        }
    };

    private ReadOnlyProperties() {}

    static Set<String> of(Class<?> body) {
        return BY_BODY.get(body);
    }
}
