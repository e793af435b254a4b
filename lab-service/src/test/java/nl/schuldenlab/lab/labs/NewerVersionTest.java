package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** During an upgrade, and after a rollback, rows are read that the next version wrote. */
@QuarkusTest
class NewerVersionTest {
    @Inject
    EntityManager entityManager;

    @Test
    void reads_a_value_to_which_the_next_version_added_a_property() {
        String slug = created(aLab("sources", List.of(Map.of("title", "A newspaper"))));
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update lab set sources = jsonb_set(sources, '{0,shelf}', '7') where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());

        As.national()
                .get("/v1/labs/" + slug)
                .then()
                .statusCode(200)
                .body("sources", equalTo(List.of(Map.of("title", "A newspaper"))));
    }
}
