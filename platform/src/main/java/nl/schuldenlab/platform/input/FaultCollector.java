package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Fault;

/** Notes what Jackson cannot read and lets it go on, where Jackson itself stops at the first misfit. */
class FaultCollector extends DeserializationProblemHandler {
    /** The attribute of a read that holds its {@code List<Fault>}; a read without it fails as Jackson does. */
    static final String FAULTS = FaultCollector.class.getName();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!collects(context)) {
            return false;
        }
        Class<?> type = bean instanceof Class<?> known ? known : reader.handledType();
        if (!ReadOnlyProperties.of(type).contains(name)) {
            note(context, parser, "unknown-property", Map.of("name", name));
        }
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message)
            throws IOException {
        if (!collects(context)) {
            return NOT_HANDLED;
        }
        if (type.isEnum()) {
            String allowed = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
            note(context, context.getParser(), "not-allowed", Map.of("allowed", allowed));
        } else {
            note(context, context.getParser(), "malformed", Map.of("type", JsonTypes.nameOf(type)));
        }
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message)
            throws IOException {
        return collects(context) ? wrongType(context, context.getParser(), type) : NOT_HANDLED;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        if (!collects(context)) {
            return NOT_HANDLED;
        }
        Object nothing = wrongType(context, parser, type.getRawClass());
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
        if (!collects(context)) {
            return NOT_HANDLED;
        }
        Object nothing = wrongType(context, parser, type);
        parser.skipChildren();
        return nothing;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable cause) throws IOException {
        boolean ofTheValue =
                cause instanceof IllegalArgumentException || cause.getCause() instanceof IllegalArgumentException;
        if (!collects(context) || !ofTheValue) {
            return NOT_HANDLED;
        }
        note(context, context.getParser(), "malformed", Map.of("type", JsonTypes.nameOf(type)));
        return null;
    }

    private static Object wrongType(DeserializationContext context, JsonParser parser, Class<?> type) {
        note(context, parser, "wrong-type", Map.of("type", JsonTypes.nameOf(type)));
        return null;
    }

    private static boolean collects(DeserializationContext context) {
        return context.getAttribute(FAULTS) != null;
    }

    @SuppressWarnings("unchecked")
    private static void note(DeserializationContext context, JsonParser parser, String code, Map<String, ?> values) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        boolean inside =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        JsonPointer at = inside && pointer.tail() != null
                ? parser.getParsingContext().getParent().pathAsPointer()
                : pointer;
        ((List<Fault>) context.getAttribute(FAULTS)).add(Fault.pointer(at.toString(), code, values));
    }
}
