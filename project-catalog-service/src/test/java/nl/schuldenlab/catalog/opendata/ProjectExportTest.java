package nl.schuldenlab.catalog.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schuldenlab.catalog.EmptyRegister;
import nl.schuldenlab.catalog.projects.NetworkProjects;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is exported can be taken over by another register, and is then the same there. */
@QuarkusTest
@TestProfile(EmptyRegister.class)
class ProjectExportTest {
    private static final String PATH = "/v1/projects/export";
    private static final Set<String> BOOLEANS = Set.of("potentialGameChanger", "uncertain");
    private static final Set<String> JSON = Set.of(
            "aliases",
            "phases",
            "targetGroups",
            "outcomeGoals",
            "impactCategories",
            "mechanisms",
            "debtCauses",
            "requiredPartnerTypes",
            "initiators",
            "developmentPartners",
            "owners",
            "relations",
            "reported",
            "sources");

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void projects_of_the_network_and_of_today_are_there() throws SQLException {
        emptied();
        NetworkProjects.recorded();
        Map<String, Object> idea = ProjectFixtures.aProject();
        idea.put("slug", "idea-of-today");
        idea.put("name", "Hulp, \"samen\"\nen nu | = ç");
        idea.put("aliases", List.of("=1+1", "a;b,c"));
        idea.put("sections", Map.of("goal", "Eerste regel,\r\ntweede regel"));
        created(idea);
        idea.put("slug", "further-today");
        idea.put("aliases", List.of("=2+2", "d;e,f"));
        created(idea);
        As.national()
                .body(Map.of("to", "IN_DEVELOPMENT"))
                .post("/v1/projects/further-today/status-changes")
                .then()
                .statusCode(201);
    }

    private void emptied() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate project, project_word cascade");
        }
    }

    private static void created(Map<String, Object> project) {
        As.national().body(project).post("/v1/projects").then().statusCode(201);
    }

    private static List<Map<String, Object>> exported() {
        return As.anonymous().get(PATH).then().statusCode(200).extract().path("items");
    }

    private static List<Map<String, Object>> sheet() throws IOException {
        String sheet = As.anonymous()
                .accept("text/csv")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("projects.csv"))
                .extract()
                .asString();
        List<Map<String, Object>> projects = new ArrayList<>();
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerFor(new TypeReference<Map<String, String>>() {})
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(sheet)) {
            while (lines.hasNext()) {
                projects.add(project(lines.next()));
            }
        }
        return projects;
    }

    private static Map<String, Object> project(Map<String, String> line) throws IOException {
        Map<String, Object> project = new TreeMap<>();
        for (Map.Entry<String, String> cell : line.entrySet()) {
            if (!cell.getValue().isEmpty()) {
                place(project, cell.getKey(), value(cell.getKey(), cell.getValue()));
            }
        }
        return project;
    }

    private static Object value(String column, String text) throws IOException {
        if (BOOLEANS.contains(column)) {
            return Boolean.valueOf(text);
        }
        return JSON.contains(column) ? new ObjectMapper().readValue(text, Object.class) : text;
    }

    @SuppressWarnings("unchecked")
    private static void place(Map<String, Object> project, String column, Object value) {
        String[] path = column.split("\\.", 2);
        if (path.length == 1) {
            project.put(column, value);
        } else {
            ((Map<String, Object>) project.computeIfAbsent(path[0], key -> new TreeMap<>())).put(path[1], value);
        }
    }

    @Test
    void is_the_same_in_the_register_that_takes_it_over() throws SQLException {
        List<Map<String, Object>> before = exported();
        emptied();
        NetworkProjects.record(before);
        assertThat(exported()).isEqualTo(before).hasSizeGreaterThan(15);
    }

    @Test
    void says_in_a_sheet_all_that_the_json_says() throws SQLException, IOException {
        List<Map<String, Object>> before = exported();
        List<Map<String, Object>> told = sheet();
        assertThat(told).isEqualTo(before);
        emptied();
        NetworkProjects.record(told);
        assertThat(exported()).isEqualTo(before);
    }

    @Test
    void tells_of_what_came_further_here_that_it_was_so_and_where_that_stands() {
        As.anonymous()
                .get(PATH)
                .then()
                .body("items.find { it.slug == 'idea-of-today' }.historical", equalTo(null))
                .body("items.find { it.slug == 'further-today' }.stage", equalTo("IN_DEVELOPMENT"))
                .body("items.find { it.slug == 'further-today' }.sources.size()", equalTo(1));
    }

    @Test
    void leaves_out_what_was_withdrawn() {
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Entered twice."))
                .post("/v1/projects/idea-of-today/status-changes")
                .then()
                .statusCode(201);
        assertThat(exported())
                .extracting("slug")
                .doesNotContain("idea-of-today")
                .contains("further-today");
    }

    @Test
    void has_two_forms_and_no_other() {
        As.anonymous().accept("text/html").get(PATH).then().statusCode(406);
        As.anonymous().get(PATH + "?sort=name").then().statusCode(400);
        As.anonymous().header("Authorization", "Bearer x").get(PATH).then().statusCode(401);
    }
}
