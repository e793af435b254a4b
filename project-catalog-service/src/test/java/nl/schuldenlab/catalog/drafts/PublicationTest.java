package nl.schuldenlab.catalog.drafts;

import static nl.schuldenlab.catalog.drafts.DraftFixtures.begun;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.path;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.published;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.words;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

/** How a project gets from one version to the next. */
@QuarkusTest
class PublicationTest {

    private static String inItsSecondVersion(String kind) {
        String slug = created();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        published(As.national(), slug, kind).then().statusCode(201);
        return slug;
    }

    @Test
    void makes_a_next_version_and_ends_the_draft() {
        String slug = created();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        published(As.national(), slug, "APPROACH")
                .then()
                .statusCode(201)
                .header("Location", path(slug) + "/versions/2")
                .body("version", equalTo(2))
                .body("changeKind", equalTo("APPROACH"))
                .body("summary", equalTo("What is new"))
                .body("changed", contains("summary"));
        As.anonymous().get(path(slug)).then().body("version", equalTo(2)).body("summary", equalTo("Other words"));
        As.national().get(path(slug) + "/draft").then().statusCode(404);
        published(As.national(), slug, "APPROACH").then().statusCode(404);
    }

    @Test
    void leaves_the_version_of_before_as_it_was() {
        String slug = created();
        String first = As.anonymous()
                .get(path(slug) + "/versions/1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        published(As.national(), slug, "DESCRIPTION").then().statusCode(201);
        replaced(As.national(), slug, aProject("summary", "Words again")).then().statusCode(200);
        assertThat(As.anonymous().get(path(slug) + "/versions/1").asString()).isEqualTo(first);
        As.anonymous().get(path(slug) + "/versions/2").then().body("summary", equalTo("Other words"));
        As.anonymous().get(path(slug) + "/versions/3").then().body("summary", equalTo("Words again"));
        As.anonymous().get(path(slug) + "/versions/4").then().statusCode(404);
        As.anonymous().get(path(slug) + "/versions/0").then().statusCode(404);
    }

    @Test
    void tells_new_words_from_a_new_approach() {
        String slug = inItsSecondVersion("EVIDENCE");
        replaced(As.national().header("Change-Reason", "Shorter"), slug, aProject("summary", "Briefly"))
                .then()
                .statusCode(200);
        replaced(As.national(), slug, aProject("phases", List.of("PLAN")))
                .then()
                .statusCode(200);
        As.anonymous()
                .get(path(slug) + "/publications")
                .then()
                .body("items.version", contains(4, 3, 2, 1))
                .body("items.changeKind", contains("APPROACH", "DESCRIPTION", "EVIDENCE", null))
                .body("items[1].summary", equalTo("Shorter"))
                .body("items[0].changed", containsInAnyOrder("phases", "summary"));
        As.anonymous()
                .get(path(slug) + "/publications?changeKind=APPROACH&changeKind=EVIDENCE")
                .then()
                .body("items.version", contains(4, 2));
    }

    @Test
    void makes_no_version_of_the_same_words() {
        String slug = created();
        begun(As.national(), slug, words("Volunteers go along to the town hall."))
                .then()
                .statusCode(201);
        published(As.national(), slug, "DESCRIPTION")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("draft-changes-nothing"));
        String other = created();
        replaced(As.national(), other, aProject()).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void says_what_it_changes() {
        String slug = created();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        As.national()
                .body(Map.of("changeKind", "WORDS"))
                .post(path(slug) + "/publications")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/changeKind", "/summary"));
    }

    // D75, D76
    @Test
    void leaves_what_is_embedded_an_owner_that_can_do_the_work() {
        String slug = created(historical("EMBEDDED", aProject()));
        Map<String, Object> words = words("Other words");
        words.put("owners", List.of("foundation-along"));
        begun(As.national(), slug, words).then().statusCode(201);
        published(As.national(), slug, "DESCRIPTION")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-receiving-owner"))
                .body("blockers.rule", contains("D75"));
    }

    @Test
    void of_one_draft_happens_once() throws Exception {
        String slug = created();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        List<Response> answers = Crowd.atOnce(8, () -> published(As.national(), slug, "DESCRIPTION"));
        assertThat(answers.stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status < 500);
        As.anonymous().get(path(slug)).then().body("version", equalTo(2));
    }

    @Test
    void of_a_first_version_needs_no_word() {
        String slug = created();
        As.anonymous()
                .get(path(slug) + "/publications")
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(1))
                .body("items[0].changeKind", nullValue())
                .body("items[0].changed", equalTo(List.of()));
    }
}
