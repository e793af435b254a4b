package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What the cooperation framework and the essay on Schuldenlab070 tell of a lab itself. */
@QuarkusTest
class LabStoryTest {

    @Test
    void begins_in_a_month_so_D82() {
        String lab = created(aLab("startedOn", "2016-07"));
        As.anonymous().get("/v1/labs/" + lab).then().body("startedOn", equalTo("2016-07"));
    }

    @Test
    void is_there_to_innovate_so_D129() {
        String lab = created(aLab("purposes", List.of("INNOVATION")));
        As.anonymous().get("/v1/labs/" + lab).then().body("purposes", contains("INNOVATION"));
    }

    @Test
    void is_founded_from_above_and_works_from_below_so_D147() {
        Map<String, Object> lab = aLab("foundingMode", "TOP_DOWN");
        lab.put("approach", "BOTTOM_UP");
        As.anonymous()
                .get("/v1/labs/" + created(lab))
                .then()
                .body("foundingMode", equalTo("TOP_DOWN"))
                .body("approach", equalTo("BOTTOM_UP"));
    }
}
