package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.OWNER;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with a project. */
@QuarkusTest
class ProjectRightsTest {

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, OWNER);
    }

    private static RoleMatrix writers(int status) {
        return callers().manager(status).national(status).anonymous(401).others(403);
    }

    @Test
    void lets_managers_make_their_labs_own_projects() {
        writers(201).answers(caller -> caller.body(aProjectOf(LAB)).post("/v1/projects"));
    }

    @Test
    void lets_the_national_team_record_what_no_lab_brought_forth_and_history() {
        callers().national(201).anonymous(401).others(403).answers(caller -> caller.body(aProject())
                .post("/v1/projects"));
        callers().national(201).anonymous(401).others(403).answers(caller -> caller.body(
                        historical("PILOT", aProjectOf(LAB)))
                .post("/v1/projects"));
    }

    @Test
    void lets_managers_describe_it() {
        String slug = created(aProjectOf(LAB));
        writers(200).answers(caller -> replaced(caller, slug, aProjectOf(LAB)));
    }

    @Test
    void lets_managers_move_it() {
        String slug = created(aProjectOf(LAB));
        writers(412).answers(caller -> moved(caller.header("If-Match", "\"99\""), slug, "IN_DEVELOPMENT"));
        callers()
                .national(412)
                .anonymous(401)
                .others(403)
                .answers(caller -> moved(
                        caller.header("If-Match", "\"99\""),
                        slug,
                        Map.of("to", "WITHDRAWN", "reason", "Entered twice")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status-changes", "/transitions", "/publications", "/versions/1"})
    void shows_it_to_everybody(String below) {
        String slug = created(aProjectOf(LAB));
        callers().others(200).answers(caller -> caller.get("/v1/projects/" + slug + below));
    }

    @Test
    void shows_what_happened_to_its_own_people() {
        String slug = created(aProjectOf(LAB));
        callers()
                .ownPartner(200)
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get("/v1/projects/" + slug + "/history"));
    }
}
