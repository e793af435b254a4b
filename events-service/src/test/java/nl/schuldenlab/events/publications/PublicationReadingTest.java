package nl.schuldenlab.events.publications;

import static nl.schuldenlab.events.publications.PublicationFixtures.aPublication;
import static nl.schuldenlab.events.publications.PublicationFixtures.created;
import static nl.schuldenlab.events.publications.PublicationFixtures.fromBefore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationReadingTest {
    private final String mark = "mark" + UUID.randomUUID().toString().replace("-", "");

    private void marked(String name, Map<String, Object> publication) {
        publication.put("title", mark + " " + name);
        created(publication);
    }

    private List<String> found(String query) {
        List<String> titles = As.anonymous()
                .get("/v1/publications?q=" + mark + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
        return titles.stream().map(title -> title.substring(mark.length() + 1)).toList();
    }

    @Test
    void finds_publications_by_kind_publisher_and_subjects() {
        Map<String, Object> publication = aPublication("kind", "MAGAZINE");
        publication.put("publisher", "partner-publisher");
        publication.put(
                "subjects",
                Map.of(
                        "labs", List.of("lab-gouda", "lab-almelo"),
                        "projects", List.of("project-one"),
                        "partners", List.of("bank-of-gouda")));
        marked("sought", publication);
        marked("other", aPublication());
        for (String query : List.of(
                "kind=MAGAZINE&kind=NEWS",
                "publisher=partner-publisher",
                "lab=lab-almelo",
                "project=project-one&project=project-two",
                "partner=bank-of-gouda")) {
            assertThat(found(query)).as(query).containsExactly("sought");
        }
    }

    @Test
    void finds_what_came_out_in_a_period_as_far_as_is_known() {
        marked("year", aPublication("publishedOn", "2017"));
        marked("month", aPublication("publishedOn", "2018-10"));
        marked("day", aPublication("publishedOn", "2018-12-20"));
        marked("undated", fromBefore());
        assertThat(found("year=2018")).containsExactly("month", "day");
        assertThat(found("from=2018-10-31&until=2018-12-19")).containsExactly("month");
        assertThat(found("until=2017-01-01")).containsExactly("year");
        assertThat(found("")).containsExactly("year", "month", "day", "undated");
        assertThat(found("sort=-publishedOn")).containsExactly("undated", "day", "month", "year");
        assertThat(found("sort=title&limit=2")).containsExactly("day", "month");
    }

    @Test
    void refuses_filters_that_cannot_be() {
        As.anonymous()
                .get("/v1/publications?kind=LEAFLET&until=x&year=2201&publisher=X&sort=kind&colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("kind", "until", "year", "publisher", "sort", "colour"));
    }
}
