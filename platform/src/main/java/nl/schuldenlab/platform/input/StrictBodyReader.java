package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Map;
import nl.schuldenlab.platform.http.Bodies;
import nl.schuldenlab.platform.problem.Fault;

/** Reads and validates a request body in one go, so that a refusal names every fault: syntax, unknown properties, types, and all constraints. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MediaType.APPLICATION_JSON)
public class StrictBodyReader implements MessageBodyReader<Object> {
    private final ObjectReader reader;
    private final Validator validator;
    private final RequestFaults request;

    StrictBodyReader(ObjectMapper mapper, Validator validator, RequestFaults request) {
        this.reader = mapper.copy()
                .setAnnotationIntrospector(new Unwrapped.Ignored())
                .reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.validator = validator;
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream entity)
            throws IOException {
        byte[] body = Bodies.read(entity);
        Object read = body.length == 0 ? missing() : read(type, body);
        request.refuseIfAny();
        return read;
    }

    private Object missing() {
        request.add(Fault.pointer("", "required"));
        return null;
    }

    private Object read(Class<?> type, byte[] body) throws IOException {
        JsonNode tree = parse(body);
        ObjectNode fitting = tree == null ? null : new Shape(request.faults()).fit(tree, type);
        if (fitting == null) {
            return null;
        }
        Object read = convert(fitting, type);
        if (read != null && !request.faults().isFull()) {
            validate(read);
        }
        return read;
    }

    private JsonNode parse(byte[] body) {
        try {
            return reader.readTree(body);
        } catch (IOException malformed) {
            JsonLocation at = malformed instanceof JsonProcessingException json ? json.getLocation() : null;
            Object line = at == null ? "?" : at.getLineNr();
            Object column = at == null ? "?" : at.getColumnNr();
            request.add(Fault.pointer("", "malformed-json", Map.of("line", line, "column", column)));
            return null;
        }
    }

    private Object convert(ObjectNode tree, Class<?> type) throws IOException {
        try {
            return reader.forType(type)
                    .withAttribute(FaultCollector.FAULTS, request.faults())
                    .withAttribute(FaultCollector.BODY, type)
                    .readValue(tree);
        } catch (JsonMappingException misfit) {
            request.add(Fault.pointer(Pointers.of(type, misfit), "malformed", Map.of("type", "object")));
            return null;
        }
    }

    private void validate(Object read) {
        validator.validate(read).stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(Fault::at).thenComparing(Fault::code))
                .filter(fault -> !request.faults().covers(fault.at()))
                .toList()
                .forEach(request::add);
    }
}
