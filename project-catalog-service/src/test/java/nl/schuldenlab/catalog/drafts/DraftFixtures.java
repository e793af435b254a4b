package nl.schuldenlab.catalog.drafts;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;

/** Projects with a draft, published or not. */
final class DraftFixtures {

    private DraftFixtures() {}

    static String path(String slug) {
        return "/v1/projects/" + slug;
    }

    /** The body of a draft that says something else than the published project. */
    static Map<String, Object> words(String summary) {
        return ProjectFixtures.without(ProjectFixtures.aProject("summary", summary), "slug");
    }

    static Response begun(RequestSpecification caller, String slug, Map<String, Object> words) {
        return caller.header("If-None-Match", "*").body(words).put(path(slug) + "/draft");
    }

    static Response written(RequestSpecification caller, String slug, Map<String, Object> words) {
        return caller.header("If-Match", "*").body(words).put(path(slug) + "/draft");
    }

    static Response published(RequestSpecification caller, String slug, String kind) {
        return caller.body(Map.of("changeKind", kind, "summary", "What is new")).post(path(slug) + "/publications");
    }

    /** A project that is not published yet and lacks an owner and an initiator. */
    static String sketched() {
        return As.national()
                .body(Map.of(
                        "slug",
                        "project-" + UUID.randomUUID(),
                        "name",
                        "Budgetkoffie",
                        "originKind",
                        "CIVIC_INITIATIVE",
                        "joinedLab",
                        ProjectFixtures.LAB,
                        "draft",
                        true))
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }
}
