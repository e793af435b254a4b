package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Function;

/** Reads one scalar from the JSON types that fit it and from no other. */
class StrictScalar<T> extends StdDeserializer<T> {
    private final Set<JsonToken> fitting;
    private final transient Reading<T> reading;

    /** Takes the value out of the token at hand. */
    interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    StrictScalar(Class<T> type, Reading<T> reading, JsonToken... fitting) {
        super(type);
        this.reading = reading;
        this.fitting = Set.of(fitting);
    }

    static <T> StrictScalar<T> parsed(Class<T> type, Function<String, T> parse) {
        return new StrictScalar<>(type, parser -> parse.apply(parser.getText()), JsonToken.VALUE_STRING);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!fitting.contains(parser.currentToken())) {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
        try {
            return reading.from(parser);
        } catch (DateTimeException | IllegalArgumentException misfit) {
            return (T) context.handleWeirdStringValue(_valueClass, parser.getText(), "%s", misfit.getMessage());
        } catch (StreamReadException tooLarge) {
            return (T) context.handleWeirdNumberValue(_valueClass, 0, "%s", tooLarge.getMessage());
        }
    }
}
