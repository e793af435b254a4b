package nl.schuldenlab.platform.input;

import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a reader of the API calls a Java type. */
final class JsonTypes {

    private JsonTypes() {}

    static String nameOf(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (type == Instant.class) {
            return "date-time (RFC 3339)";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        if (type == String.class || type.isEnum() || type.getName().startsWith("java.")) {
            return "string";
        }
        Schema schema = type.getAnnotation(Schema.class);
        return schema != null && !schema.format().isEmpty() ? schema.format() : "object";
    }
}
