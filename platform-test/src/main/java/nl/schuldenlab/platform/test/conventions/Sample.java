package nl.schuldenlab.platform.test.conventions;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import nl.schuldenlab.platform.test.As;

/**
 * What the tests of the conventions need of a service: one collection that the national team may write to.
 *
 * @param collection its path, such as {@code /v1/labs}
 * @param body makes a valid new record with a slug of its own
 * @param scopeFamily such as {@code labs}
 */
public record Sample(String collection, Supplier<Map<String, Object>> body, String scopeFamily) {

    /** Creates one through the API and gives its path. */
    public String created() {
        return created(body.get());
    }

    public String created(Map<String, Object> some) {
        return writer().body(some)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public RequestSpecification writer() {
        return As.national();
    }
}
