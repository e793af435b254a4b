package nl.schuldenlab.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an operation on what belongs to a project answers to every kind of caller. */
public final class Matrix {
    private static final List<String> ROLES = List.of(
            "leader",
            "manager",
            "other manager",
            "owner",
            "other partner",
            "reviewer",
            "board",
            "national",
            "service",
            "citizen",
            "anonymous");

    private final Map<String, Integer> expected = new LinkedHashMap<>();

    /** Who writes of a project as one of its lab's people, or as the national team. */
    public static Matrix writing(int status, String... roles) {
        return new Matrix().with(status, roles).with(401, "anonymous").others(403);
    }

    /** Who reads what not everybody may know of. */
    public static Matrix reading(String... roles) {
        return new Matrix().with(200, roles).others(404);
    }

    public static Matrix everybody() {
        return new Matrix().others(200);
    }

    private Matrix with(int status, String... roles) {
        for (String role : roles) {
            expected.put(role, status);
        }
        return this;
    }

    private Matrix others(int status) {
        ROLES.forEach(role -> expected.putIfAbsent(role, status));
        return this;
    }

    public void answers(Function<RequestSpecification, Response> operation) {
        Map<String, Integer> told = new LinkedHashMap<>();
        expected.keySet()
                .forEach(role ->
                        told.put(role, operation.apply(PartFixtures.as(role)).statusCode()));
        assertThat(told).isEqualTo(expected);
    }
}
