package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a record as its JSON has them: those of an unwrapped component stand beside the others. */
final class Unwrapped {

    private Unwrapped() {}

    static Map<String, RecordComponent> properties(Class<?> record) {
        Map<String, RecordComponent> properties = new LinkedHashMap<>();
        Arrays.stream(record.getRecordComponents()).forEach(component -> {
            if (isUnwrapped(component)) {
                properties.putAll(properties(component.getType()));
            } else {
                properties.put(component.getName(), component);
            }
        });
        return properties;
    }

    static List<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(Unwrapped::isUnwrapped)
                .toList();
    }

    /** The pointer as the JSON has it: without the name of the component that is unwrapped there. */
    static String flat(Class<?> record, String pointer) {
        return components(record).stream()
                .filter(component -> pointer.startsWith("/" + component.getName() + "/"))
                .map(component -> flat(
                        component.getType(),
                        pointer.substring(component.getName().length() + 1)))
                .findFirst()
                .orElse(pointer);
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** Lets Jackson read what {@link Shape} has wrapped again, so that it keeps telling where a misfit lies. */
    static class Ignored extends JacksonAnnotationIntrospector {
        @Override
        public NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return null;
        }
    }
}
