package nl.schuldenlab.platform.test.conventions;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.schuldenlab.platform.test.As;

/**
 * What the tests of the conventions need of a service: one collection that the national team may write to and everybody may
 * read, of records with a history and changes of status.
 *
 * @param collection its path, such as {@code /v1/labs}
 * @param bodies makes valid new records, each with a slug of its own
 * @param scopeFamily such as {@code labs}
 * @param naming the property that people call a record by; the list sorts by it and finds it by {@code q}
 * @param replacement makes, of the body that created a record, the body of a PUT that changes nothing
 */
public record Sample(
        String collection,
        Supplier<Map<String, Object>> bodies,
        String scopeFamily,
        String naming,
        UnaryOperator<Map<String, Object>> replacement) {

    /** Of a collection as most are: its records have a name, and a slug that only their creation takes. */
    public Sample(String collection, Supplier<Map<String, Object>> bodies, String scopeFamily) {
        this(collection, bodies, scopeFamily, "name", Sample::withoutSlug);
    }

    private static Map<String, Object> withoutSlug(Map<String, Object> body) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.remove("slug");
        return rest;
    }

    public Sample namedBy(String property) {
        return new Sample(collection, bodies, scopeFamily, property, replacement);
    }

    public Sample replacedBy(UnaryOperator<Map<String, Object>> other) {
        return new Sample(collection, bodies, scopeFamily, naming, other);
    }

    Map<String, Object> body() {
        return new TreeMap<>(bodies.get());
    }

    Map<String, Object> bodyNamed(String name) {
        Map<String, Object> body = body();
        body.put(naming, name);
        return body;
    }

    /** The body of a PUT that gives another name to the record that a body created. */
    Map<String, Object> renaming(Map<String, Object> body, String name) {
        Map<String, Object> replaced = new TreeMap<>(replacement.apply(body));
        replaced.put(naming, name);
        return replaced;
    }

    /** Creates one through the API and gives its path. */
    String created() {
        return created(body());
    }

    String created(Map<String, Object> some) {
        return writer().body(some)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    RequestSpecification writer() {
        return As.national();
    }

    @Override
    public String toString() {
        return collection;
    }
}
