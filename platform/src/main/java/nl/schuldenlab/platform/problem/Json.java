package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Problem answers as bytes, the same inside and outside REST. */
final class Json {

    private Json() {}

    static byte[] bytes(ObjectMapper mapper, Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
