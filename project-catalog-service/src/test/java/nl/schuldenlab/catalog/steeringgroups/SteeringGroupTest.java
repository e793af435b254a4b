package nl.schuldenlab.catalog.steeringgroups;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.OWNER;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The partners with an interest in a project, who steer it. */
@QuarkusTest
class SteeringGroupTest {
    private static final String LAB = "lab-established-trying-bound-in-gouda";

    private static Map<String, Object> member(String partner, String interest) {
        return Map.of("partner", partner, "interest", interest);
    }

    private static Map<String, Object> aGroup() {
        return Map.of(
                "members", List.of(member(OWNER, "Shorter waiting times"), member("bank-of-gouda", "Fewer arrears")));
    }

    private static String path(String slug) {
        return "/v1/projects/" + slug + "/steering-group";
    }

    private static String steered() {
        String slug = created(aProjectOf(LAB));
        formed(slug, aGroup()).then().statusCode(201);
        return slug;
    }

    private static io.restassured.response.Response formed(String slug, Map<String, Object> group) {
        return As.managerOf(LAB).header("If-None-Match", "*").body(group).put(path(slug));
    }

    // D112
    @Test
    void has_members_that_say_what_their_interest_is() {
        String slug = created(aProjectOf(LAB));
        formed(slug, aGroup())
                .then()
                .statusCode(201)
                .header("Location", path(slug))
                .body("project", equalTo(slug))
                .body("members.partner", contains(OWNER, "bank-of-gouda"))
                .body("members.interest", contains("Shorter waiting times", "Fewer arrears"));
        As.managerOf(LAB).get(path(slug)).then().statusCode(200).header("ETag", "\"0\"");
    }

    // D112
    @Test
    void is_nothing_without_members_and_their_interest() {
        String slug = created(aProjectOf(LAB));
        formed(slug, Map.of()).then().statusCode(400).body("errors.pointer", contains("/members"));
        formed(slug, Map.of("members", List.of(member(OWNER, " "), member(OWNER, "Fewer arrears"))))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/members/0/interest required", "/members/1/partner repeated"));
        formed(slug, Map.of("members", List.of(member("nobody", "Unknown"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/partner"));
        formed(slug, Map.of("members", List.of(member("partner-in-trouble", "Unknown"))))
                .then()
                .statusCode(503);
    }

    @Test
    void is_one_per_project() {
        String slug = steered();
        formed(slug, aGroup()).then().statusCode(412);
        As.managerOf(LAB).body(aGroup()).put(path(slug)).then().statusCode(428);
        As.managerOf(LAB)
                .header("If-Match", "\"0\"")
                .body(Map.of("members", List.of(member("bank-of-gouda", "Fewer arrears"))))
                .put(path(slug))
                .then()
                .statusCode(200)
                .body("members.partner", contains("bank-of-gouda"));
        As.managerOf(LAB)
                .get(path(slug) + "/history")
                .then()
                .body("items.properties", contains(List.of(), List.of("members")));
    }

    // D112, D117
    @Test
    void opens_the_pilot_where_the_framework_of_the_lab_asks_for_it() {
        Map<String, Object> project = aProjectOf(LAB);
        project.put("slug", "project-funded-" + UUID.randomUUID());
        String slug = created(project);
        moved(As.managerOf(LAB), slug, "IN_DEVELOPMENT").then().statusCode(201);
        moved(As.managerOf(LAB), slug, "PILOT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("steering-group-missing"));
        formed(slug, aGroup()).then().statusCode(201);
        moved(As.managerOf(LAB), slug, "PILOT").then().statusCode(201);
    }

    @Test
    void is_not_there_before_it_is_formed() {
        String slug = created(aProjectOf(LAB));
        As.managerOf(LAB).get(path(slug)).then().statusCode(404);
        As.national().get(path("no-such-project")).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void is_seen_by_its_members_and_the_projects_own_people(String below) {
        String slug = steered();
        callers()
                .ownPartner(200)
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path(slug) + below));
    }

    @Test
    void is_formed_by_managers_and_the_national_team() {
        String slug = steered();
        callers().manager(412).national(412).anonymous(401).others(403).answers(caller -> caller.header(
                        "If-Match", "\"99\"")
                .body(aGroup())
                .put(path(slug)));
    }

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, "bank-of-gouda");
    }
}
