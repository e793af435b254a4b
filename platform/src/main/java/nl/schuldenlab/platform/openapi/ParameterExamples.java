package nl.schuldenlab.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What may be given for a parameter that a read cannot do without: {@code openapi/examples/parameters.json} of the
 * service tells it by the path that ends in the parameter ({@code /labs/{slug}}), or by the parameter's name.
 */
final class ParameterExamples {
    private static final String RESOURCE = "openapi/examples/parameters.json";

    private final Map<String, Object> examples;

    private ParameterExamples(Map<String, Object> examples) {
        this.examples = examples;
    }

    static ParameterExamples ofTheService() {
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            return new ParameterExamples(
                    json == null ? Map.of() : new ObjectMapper().readValue(json, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of reads only: nobody shall change by a mere click what the example names. */
    void addTo(String path, Operation read) {
        if (read == null || read.getParameters() == null) {
            return;
        }
        for (Parameter parameter : read.getParameters()) {
            if (Boolean.TRUE.equals(parameter.getRequired()) && parameter.getExample() == null) {
                of(path, parameter).ifPresent(parameter::setExample);
            }
        }
    }

    private Optional<Object> of(String path, Parameter parameter) {
        String variable = "{" + parameter.getName() + "}";
        int end = path.indexOf(variable) + variable.length();
        Object here = parameter.getIn() == Parameter.In.PATH ? examples.get(path.substring(0, end)) : null;
        return Optional.ofNullable(here).or(() -> Optional.ofNullable(examples.get(parameter.getName())));
    }
}
