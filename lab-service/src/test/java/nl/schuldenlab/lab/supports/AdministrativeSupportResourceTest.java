package nl.schuldenlab.lab.supports;

import static nl.schuldenlab.lab.steps.SetupFixtures.aSupport;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AdministrativeSupportResourceTest {

    @Test
    void is_mainly_the_aldermans_task_so_D177_D178() {
        String lab = beingSetUp("whole");
        put(lab, "/administrative-support", aSupport()).body("ownerRole", equalTo("ALDERMAN"));
        Map<String, Object> other = aSupport();
        other.put("ownerRole", "MAYOR");
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(other)
                .put(at(lab, "/administrative-support"))
                .then()
                .statusCode(200)
                .body("ownerRole", equalTo("MAYOR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"necessity", "willingness", "recordedOn"})
    void records_both_necessity_and_willingness_with_a_date_so_D179(String property) {
        String lab = beingSetUp("whole");
        Map<String, Object> half = aSupport();
        half.remove(property);
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(half)
                .put(at(lab, "/administrative-support"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + property))
                .body("errors.code", contains("required"));
    }

    @Test
    void is_not_recorded_on_a_day_to_come() {
        String lab = beingSetUp("whole");
        Map<String, Object> early = aSupport();
        early.put("recordedOn", "2999");
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(early)
                .put(at(lab, "/administrative-support"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }
}
