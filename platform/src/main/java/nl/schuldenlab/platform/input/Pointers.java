package nl.schuldenlab.platform.input;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** JSON pointers (RFC 6901) to where a fault lies. */
final class Pointers {

    private Pointers() {}

    static String of(Class<?> body, Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return body.isRecord() ? Unwrapped.flat(body, pointer.toString()) : pointer.toString();
    }

    static String of(Class<?> body, JsonMappingException misfit) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : misfit.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name != null ? escape(name) : step.getIndex());
        }
        return Unwrapped.flat(body, pointer.toString());
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
