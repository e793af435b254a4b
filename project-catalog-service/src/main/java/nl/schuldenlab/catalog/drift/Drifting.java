package nl.schuldenlab.catalog.drift;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionStatus;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.catalog.versions.ProjectVersion;
import nl.schuldenlab.catalog.versions.Versions;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** Sees how far an adoption is behind its project, and keeps what the adopter decides about that. */
@Singleton
class Drifting {
    private final DriftDecisionRepository decisions;
    private final Adoptions adoptions;
    private final Projects projects;
    private final Versions versions;

    Drifting(DriftDecisionRepository decisions, Adoptions adoptions, Projects projects, Versions versions) {
        this.decisions = decisions;
        this.adoptions = adoptions;
        this.projects = projects;
        this.versions = versions;
    }

    DriftView of(Adoption adoption) {
        Project project = projects.get(adoption.project());
        Integer latest = project.isPublished() ? project.number() : null;
        return DriftView.of(adoption, latest, newer(adoption, project), decisions.decidedUpTo(adoption.id()));
    }

    private List<ProjectVersion> newer(Adoption adoption, Project project) {
        return adoption.projectVersion() == null ? List.of() : versions.after(project, adoption.projectVersion());
    }

    /** @throws Refusal 409 when there is no such newer version, or nothing goes on that could drift */
    DriftDecision decide(UUID id, NewDriftDecision wanted) {
        Adoption adoption = adoptions.locked(id);
        boolean newer = newer(adoption, projects.get(adoption.project())).stream()
                .anyMatch(version -> version.number() == wanted.version());
        new Judgement()
                .require(adoption.status() != AdoptionStatus.STOPPED, blocker("adoption-stopped"))
                .require(newer, blocker("no-newer-version"))
                .enforce();
        DriftDecision decision = decisions.added(new DriftDecision(adoption, wanted));
        if (wanted.decision() == DriftChoice.TAKE_OVER) {
            adoptions.saved(adoption.use(wanted.version()));
        }
        return decision;
    }

    private static Blocker blocker(String code) {
        return Blocker.of(code, null, ProjectFacts.HERE);
    }
}
