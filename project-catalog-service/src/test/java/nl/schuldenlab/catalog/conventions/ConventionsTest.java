package nl.schuldenlab.catalog.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.ServiceConventions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConventionsTest implements ServiceConventions {
    @Override
    public Sample sample() {
        return new Sample("/v1/projects", ProjectFixtures::aProject, "projects");
    }

    /** But for {@code similar}, which is told once: to who hands a project in (D38). */
    @Override
    @Test
    public void shows_the_same_in_the_answer_to_a_create_and_in_the_next_read() {
        Response created = As.national().body(ProjectFixtures.aProject()).post("/v1/projects");
        Map<String, Object> answer = new HashMap<>(created.jsonPath().getMap(""));
        answer.remove("similar");
        assertThat(As.anonymous().get(created.header("Location")).jsonPath().<String, Object>getMap(""))
                .isEqualTo(answer);
    }
}
