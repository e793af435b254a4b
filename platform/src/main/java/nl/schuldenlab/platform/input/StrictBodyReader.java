package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.http.Bodies;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Reads and validates a request body in one go, so that a refusal names every fault: syntax, unknown properties, types, and all constraints. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictBodyReader implements MessageBodyReader<Object> {
    private final ObjectMapper mapper;
    private final Validator validator;
    private final RequestFaults faults;

    StrictBodyReader(ObjectMapper mapper, Validator validator, RequestFaults faults) {
        this.mapper = mapper;
        this.validator = validator;
        this.faults = faults;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Record.class.isAssignableFrom(type);
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
        if (body.length == 0) {
            throw Refusal.invalid(Fault.pointer("", "required"));
        }
        List<Fault> misfits = new ArrayList<>();
        Object read = read(type, body, misfits);
        faults.addAll(misfits);
        if (read != null) {
            faults.addAll(violations(read, misfits));
        }
        faults.refuseIfAny();
        if (read == null) {
            throw Refusal.invalid(Fault.pointer("", "wrong-type", Map.of("type", "object")));
        }
        return read;
    }

    private Object read(Class<?> type, byte[] body, List<Fault> misfits) throws IOException {
        try {
            return mapper.readerFor(type)
                    .withAttribute(FaultCollector.FAULTS, misfits)
                    .readValue(body);
        } catch (JsonMappingException misfit) {
            misfits.add(Fault.pointer(Pointers.of(misfit), "malformed", Map.of("type", "object")));
            return null;
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            Object line = at == null ? "?" : at.getLineNr();
            Object column = at == null ? "?" : at.getColumnNr();
            misfits.clear();
            misfits.add(Fault.pointer("", "malformed-json", Map.of("line", line, "column", column)));
            return null;
        }
    }

    /** What a misfit left empty is not reported as missing too. */
    private List<Fault> violations(Object read, List<Fault> misfits) {
        Set<String> told = misfits.stream().map(Fault::at).collect(Collectors.toCollection(HashSet::new));
        return validator.validate(read).stream()
                .map(Violations::fault)
                .filter(fault -> told.stream()
                        .noneMatch(at -> fault.at().equals(at) || fault.at().startsWith(at + "/")))
                .sorted(Comparator.comparing(Fault::at).thenComparing(Fault::code))
                .toList();
    }
}
