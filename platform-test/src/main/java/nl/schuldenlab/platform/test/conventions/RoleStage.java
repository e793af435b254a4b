package nl.schuldenlab.platform.test.conventions;

import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** One of everything that a service keeps, and everybody who may come to it. */
public interface RoleStage {

    /** Where what is here stands, by the path that the document has for it. */
    Map<String, String> paths();

    /** The path by which an operation of the document is about what is here. */
    default String path(String template) {
        String known = paths().keySet().stream()
                .filter(each -> (template + "/").startsWith(each + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        return paths().getOrDefault(known, "/v1") + template.substring(known.length());
    }

    /** Where to send an operation, such as {@code GET /labs}; where it matters which one it is of those with the same path. */
    default String address(String operation) {
        return path(operation.substring(operation.indexOf(' ') + 1));
    }

    /** A body that is in order, for an operation that takes one, such as {@code POST /labs}; empty for others. */
    Map<String, ?> body(String operation);

    RequestSpecification as(String role);
}
