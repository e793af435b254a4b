package nl.schuldenlab.lab.programmes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.projects.Projects;
import nl.schuldenlab.lab.themes.Themes;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.problem.Refusal;

/** Checks what a programme holds: themes of its lab and year, and projects of the catalogue (D100). */
@Singleton
class ProgrammeReferences {
    private final Themes themes;
    private final Projects projects;

    ProgrammeReferences(Themes themes, Projects projects) {
        this.themes = themes;
        this.projects = projects;
    }

    /** @throws Refusal 400 with all that do not exist, 503 when project-catalog-service does not answer */
    void mustExist(Lab lab, int year, ProgrammeDescription wanted, ProgrammeDescription before) {
        new References()
                .each(
                        "/themes",
                        texts(wanted.themes()),
                        texts(before.themes()),
                        id -> themes.existIn(lab, year, UUID.fromString(id)))
                .each("/projects", wanted.projects(), before.projects(), projects::exist)
                .enforce();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
