package nl.schuldenlab.platform.test.conventions;

import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** One of everything that a service keeps, and everybody who may come to it. */
public interface RoleStage {

    /** The path by which an operation of the document is about what is here. */
    String path(String template);

    /** Where to send an operation, such as {@code GET /labs}; where it matters which one it is of those with the same path. */
    default String address(String operation) {
        return path(operation.substring(operation.indexOf(' ') + 1));
    }

    /** A body that is in order, for an operation that takes one, such as {@code POST /labs}; empty for others. */
    Map<String, ?> body(String operation);

    RequestSpecification as(String role);
}
