package nl.schuldenlab.catalog.facets;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The counts beside the list of many projects, held against a count in the plainest way. */
@QuarkusTest
class GeneratedFacetsTest {
    private static final int PROJECTS = 60;
    private static final int QUESTIONS = 25;

    /** A word that the names of these projects have and no other. */
    private static final String MARK = "proefnaamx";

    private static final Map<String, List<String>> VALUES = Map.of(
            "stage", List.of("IDEA", "PILOT", "PROVEN", "STOPPED"),
            "phase", List.of("INTAKE", "PLAN", "AFTERCARE"),
            "targetGroup", List.of("YOUTH", "FAMILY", "STUDENTS"),
            "mechanism", List.of("DEBT_BUYOUT", "SOMETHING_NEW"),
            "originKind", List.of("CIVIC_INITIATIVE", "PARTNER"));

    private static final List<Map<String, List<String>>> RECORDED = new ArrayList<>();

    private static List<String> some(Random random, String facet, int least, int most) {
        List<String> all = VALUES.get(facet);
        return random.ints(0, all.size())
                .distinct()
                .limit(least + random.nextInt(most - least + 1))
                .mapToObj(all::get)
                .toList();
    }

    @BeforeEach
    void the_projects_are_there() {
        if (RECORDED.isEmpty()) {
            Random random = new Random(17);
            Stream.generate(() -> recorded(random)).limit(PROJECTS).forEach(RECORDED::add);
        }
    }

    private static Map<String, List<String>> recorded(Random random) {
        Map<String, List<String>> values = Map.of(
                "stage", some(random, "stage", 1, 1),
                "phase", some(random, "phase", 0, 3),
                "targetGroup", some(random, "targetGroup", 0, 2),
                "mechanism", some(random, "mechanism", 0, 2),
                "originKind", some(random, "originKind", 1, 1));
        Map<String, Object> project = ProjectFixtures.aProject("name", MARK);
        project.put("phases", values.get("phase"));
        project.put(
                "targetGroups",
                values.get("targetGroup").stream()
                        .map(code -> Map.of("code", code))
                        .toList());
        project.put("mechanisms", values.get("mechanism"));
        project.put("originKind", values.get("originKind").get(0));
        ProjectFixtures.created(ProjectFixtures.historical(values.get("stage").get(0), project));
        return values;
    }

    static IntStream seeds() {
        return IntStream.range(0, QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_what_a_plain_count_gives(int seed) {
        Random random = new Random(seed);
        Map<String, List<String>> question = VALUES.keySet().stream()
                .sorted()
                .filter(facet -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(facet -> facet, facet -> some(random, facet, 1, 2)));
        String query = "q=" + MARK
                + question.entrySet().stream()
                        .flatMap(each -> each.getValue().stream().map(value -> "&" + each.getKey() + "=" + value))
                        .collect(Collectors.joining());
        JsonPath facets = read("/v1/projects/facets?" + query);
        VALUES.keySet().forEach(facet -> assertThat(shown(facets, facet))
                .as(query + ": " + facet)
                .isEqualTo(counted(facet, question)));
        assertThat(read("/v1/projects?count=true&limit=1&" + query).getLong("total"))
                .as(query)
                .isEqualTo(RECORDED.stream()
                        .filter(each -> meets(each, question, null))
                        .count());
    }

    private static JsonPath read(String path) {
        return As.anonymous().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static Map<String, Long> shown(JsonPath facets, String facet) {
        Map<String, Long> shown = new TreeMap<>();
        facets.getList(facet, Map.class)
                .forEach(each -> shown.put((String) each.get("value"), ((Number) each.get("count")).longValue()));
        return shown;
    }

    private static Map<String, Long> counted(String facet, Map<String, List<String>> question) {
        return RECORDED.stream()
                .filter(each -> meets(each, question, facet))
                .map(each -> each.get(facet))
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    private static boolean meets(Map<String, List<String>> project, Map<String, List<String>> question, String except) {
        Map<String, List<String>> asked = new HashMap<>(question);
        asked.remove(except);
        return asked.entrySet().stream()
                .allMatch(each -> each.getValue().stream().anyMatch(project.get(each.getKey())::contains));
    }
}
