package nl.schuldenlab.platform.input;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.schuldenlab.platform.dates.Calendar;

/** Turns the text of a query parameter into its type, or says why that cannot be. */
final class ParameterConversion {

    private ParameterConversion() {}

    /** A text that does not fit, with the fault's code and values. */
    static class Misfit extends RuntimeException {
        private final String code;
        private final transient Map<String, ?> values;

        Misfit(String code, Map<String, ?> values) {
            super(code, null, false, false);
            this.code = code;
            this.values = values;
        }

        String code() {
            return code;
        }

        Map<String, ?> values() {
            return values;
        }
    }

    static Object convert(Class<?> type, String text) {
        if (!Characters.storable(text)) {
            throw malformed(type);
        }
        if (type == String.class) {
            return text;
        }
        if (type == Boolean.class) {
            return bool(text);
        }
        if (type == Integer.class) {
            return integer(text);
        }
        if (type == LocalDate.class || type == Instant.class) {
            return time(type, text);
        }
        return byName(type, text);
    }

    private static Object time(Class<?> type, String text) {
        try {
            return type == LocalDate.class ? Calendar.day(text) : Calendar.instant(text);
        } catch (DateTimeException e) {
            throw malformed(type);
        }
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw malformed(Boolean.class);
        }
        return Boolean.valueOf(text);
    }

    private static Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw malformed(Integer.class);
        }
    }

    /** Enums and value types with a {@code fromString}, as JAX-RS itself finds them. */
    private static Object byName(Class<?> type, String text) {
        try {
            return type.getMethod(type.isEnum() ? "valueOf" : "fromString", String.class)
                    .invoke(null, text);
        } catch (InvocationTargetException e) {
            if (type.isEnum()) {
                String allowed = String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
                throw new Misfit("not-allowed", Map.of("allowed", allowed));
            }
            throw malformed(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A query parameter of type " + type, e);
        }
    }

    private static Misfit malformed(Class<?> type) {
        return new Misfit("malformed", Map.of("type", JsonTypes.nameOf(type)));
    }
}
