package nl.schuldenlab.catalog.projects;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;

/** A project for tests of rules, without a database. */
public final class ProjectForTests {

    private ProjectForTests() {}

    public static Project any() {
        return at(ProjectStage.PILOT);
    }

    public static Project at(ProjectStage stage) {
        return of("some-project", stage);
    }

    public static Project named(String slug) {
        return of(slug, ProjectStage.PILOT);
    }

    private static Project of(String slug, ProjectStage stage) {
        return new Project(slug, description(), stage, new Historical(PartialDate.fromString("2019"), null));
    }

    private static ProjectDescription description() {
        return new ObjectMapper()
                .convertValue(
                        Map.of(
                                "name",
                                "Some project",
                                "originKind",
                                "LAB",
                                "originLab",
                                "lab-one",
                                "owners",
                                List.of("owner")),
                        ProjectDescription.class);
    }
}
