package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is strict about input, shown on the richest body there is: each fault by its own pointer, whatever else is wrong. */
@QuarkusTest
class LabInputTest {

    private static Response post(Object lab) {
        return As.national().body(lab).post("/v1/labs");
    }

    private static void finds(Map<String, Object> lab, String... faults) {
        lab.put("unknown", 1);
        String[] all = Arrays.copyOf(faults, faults.length + 1);
        all[faults.length] = "/unknown unknown-property";
        post(lab).then().statusCode(400).body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(all));
    }

    @Test
    void takes_a_constant_by_its_name_only() {
        finds(aLab("foundingMode", 0), "/foundingMode wrong-type");
        finds(aLab("foundingMode", "0"), "/foundingMode not-allowed");
        finds(aLab("foundingMode", " TOP_DOWN "), "/foundingMode not-allowed");
        finds(aLab("foundingMode", ""), "/foundingMode not-allowed");
        finds(aLab("foundingMode", Map.of()), "/foundingMode wrong-type");
        finds(aLab("purposes", List.of("SCALING", "X")), "/purposes/1 not-allowed");
    }

    @Test
    void takes_objects_arrays_and_scalars_for_what_they_are() {
        finds(aLab("area", ""), "/area wrong-type");
        finds(aLab("area", List.of()), "/area wrong-type");
        finds(aLab("aliases", "one"), "/aliases wrong-type");
        finds(aLab("aliases", Map.of()), "/aliases wrong-type");
        finds(aLab("uncertain", "true"), "/uncertain wrong-type");
        finds(aLab("name", 7), "/name wrong-type");
        finds(aLab("startedOn", Map.of()), "/startedOn wrong-type");
        finds(aLab("startedOn", 2016), "/startedOn wrong-type");
        finds(aLab("startedOn", "0000"), "/startedOn malformed");
        finds(aLab("sources", List.of("a title")), "/sources/0 wrong-type");
    }

    @Test
    void points_at_unknown_properties_wherever_they_stand() {
        Map<String, Object> area = new HashMap<>(Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0513")));
        area.put("z", List.of(1, Map.of("a", 1)));
        area.put("a/b~c", 1);
        Map<String, Object> lab = aLab("area", area);
        lab.put("q", Map.of("deep", 1));
        lab.put("sources", List.of(Map.of("title", "A", "link", "x")));
        finds(
                lab,
                "/area/z unknown-property",
                "/area/a~1b~0c unknown-property",
                "/q unknown-property",
                "/sources/0/link unknown-property");
    }

    @Test
    void takes_null_for_absent_but_not_inside_a_list() {
        Map<String, Object> lab = aLab("motto", null);
        lab.put("aliases", Collections.singletonList(null));
        finds(lab, "/aliases/0 required");
        post(aLab("motto", null)).then().statusCode(201).body("motto", equalTo(null));
    }

    @Test
    void tells_a_hundred_faults_and_stays_quick() {
        Object[] aliases = new Object[150_000];
        Arrays.setAll(aliases, i -> i % 2 == 0 ? 1 : "");
        post(aLab("aliases", List.of(aliases))).then().statusCode(400).body("errors.size()", equalTo(100));
    }

    @Test
    void bears_a_very_long_slug() {
        post(aLab("slug", "a-".repeat(20_000) + "a")).then().statusCode(400).body("errors[0].code", equalTo("slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "0000-01-01", "10000"})
    void takes_years_of_four_digits(String date) {
        finds(aLab("launchedOn", date), "/launchedOn malformed");
    }
}
