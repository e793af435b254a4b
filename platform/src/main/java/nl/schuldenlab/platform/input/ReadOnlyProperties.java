package nl.schuldenlab.platform.input;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of a view that its PUT body may repeat without effect. */
final class ReadOnlyProperties {
    private static final ClassValue<Set<String>> BY_BODY = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> body) {
            Replaces replaces = body.getAnnotation(Replaces.class);
            return replaces == null
                    ? Set.of()
                    : Arrays.stream(replaces.value().getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toUnmodifiableSet());
        }
    };

    private ReadOnlyProperties() {}

    static Set<String> of(Class<?> body) {
        return BY_BODY.get(body);
    }
}
