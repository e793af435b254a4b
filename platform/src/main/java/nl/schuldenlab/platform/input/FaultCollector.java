package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;

/** Notes what Jackson cannot read and lets it go on, where Jackson itself stops at the first misfit. */
class FaultCollector extends DeserializationProblemHandler {
    /** The attribute of a read that holds its {@link Faults}; a read without it fails as Jackson does. */
    static final String FAULTS = FaultCollector.class.getName();

    /** The attribute of a read that holds the record it is for. */
    static final String BODY = FaultCollector.class.getName() + ".body";

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        if (!collects(context)) {
            return NOT_HANDLED;
        }
        if (type.isEnum()) {
            String allowed = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
            note(context, "not-allowed", Map.of("allowed", allowed));
        } else {
            note(context, "malformed", Map.of("type", JsonTypes.nameOf(type)));
        }
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return wrongType(context, type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        Object nothing = wrongType(context, type.getRawClass());
        parser.skipChildren();
        return nothing;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        Object nothing = wrongType(context, type);
        parser.skipChildren();
        return nothing;
    }

    private static Object wrongType(DeserializationContext context, Class<?> type) {
        if (!collects(context)) {
            return NOT_HANDLED;
        }
        note(context, "wrong-type", Map.of("type", JsonTypes.nameOf(type)));
        return null;
    }

    private static boolean collects(DeserializationContext context) {
        return context.getAttribute(FAULTS) != null;
    }

    private static void note(DeserializationContext context, String code, Map<String, ?> values) {
        JsonParser parser = context.getParser();
        var inside = parser.getParsingContext();
        boolean entered =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        String pointer = (entered && inside.getParent() != null ? inside.getParent() : inside)
                .pathAsPointer()
                .toString();
        String at = Unwrapped.flat((Class<?>) context.getAttribute(BODY), pointer);
        ((Faults) context.getAttribute(FAULTS)).add(Fault.pointer(at, code, values));
    }
}
