package nl.schuldenlab.catalog.adoptions;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.catalog.projects.ProofElsewhere;
import nl.schuldenlab.catalog.versions.ProjectVersion;
import nl.schuldenlab.catalog.versions.Versions;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.time.Today;

/** Takes a project up in a municipality, if the rules of origin and import let it. */
@Singleton
class AdoptionAdmission {
    private final AdoptionRepository adoptions;
    private final Instance<ProofElsewhere> proofs;
    private final Projects projects;
    private final Versions versions;
    private final Today today;
    private final Clock clock;

    AdoptionAdmission(
            AdoptionRepository adoptions,
            Instance<ProofElsewhere> proofs,
            Projects projects,
            Versions versions,
            Today today,
            Clock clock) {
        this.adoptions = adoptions;
        this.proofs = proofs;
        this.projects = projects;
        this.versions = versions;
        this.today = today;
        this.clock = clock;
    }

    /** @throws Refusal 409 with all blockers; history is told as it was, but not before its project may be seen */
    Adoption admit(Project project, NewAdoption wanted, Landing landing, Voice voice) {
        Judgement judgement = new Judgement().require(project.isPublished(), here("project-not-published", null));
        (wanted.historical() == null ? judge(judgement, project, wanted, landing) : judgement).enforce();
        Adoption adoption = new Adoption(wanted, landing.lab(), versionOf(project, wanted), today.day());
        Adoption added = adoptions.added(adoption.confirm(voice, project.owners(), clock.instant()));
        if (added.status().isInUse()) {
            projects.spread(project.slug(), () -> adoptions.spreadOf(project.slug()));
        }
        return added;
    }

    private Judgement judge(Judgement judgement, Project project, NewAdoption wanted, Landing landing) {
        boolean born = project.labs().contains(landing.lab());
        judgement.require(landing.covers(), Blocker.of("municipality-outside-lab", "D50", Labs.SERVICE));
        return wanted.kind() == AdoptionKind.ORIGIN
                ? judgement
                        .require(isTried(project.stage()), here("project-not-piloted", "D36"))
                        .require(born, here("not-born-here", "D55"))
                : judgement
                        .require(project.stage().isProven(), here("project-not-proven", "D63"))
                        .require(!born, here("own-project", "D65"))
                        .require(isProvenOutside(project, wanted.municipality()), here("not-proven-elsewhere", "D69"));
    }

    /** The newest one, unless another is named; of the time before the platform what is told. */
    private Integer versionOf(Project project, NewAdoption wanted) {
        if (wanted.projectVersion() == null) {
            return wanted.historical() == null && project.isPublished() ? project.number() : null;
        }
        return versions.find(project, wanted.projectVersion())
                .map(ProjectVersion::number)
                .orElseThrow(() -> Refusal.invalid(Fault.pointer("/projectVersion", "unknown-reference")));
    }

    private static boolean isTried(ProjectStage stage) {
        return stage == ProjectStage.PILOT || stage.isProven();
    }

    private boolean isProvenOutside(Project project, String municipality) {
        return adoptions.ranWellOutside(project.slug(), municipality)
                || proofs.stream().anyMatch(each -> each.provenOutside(project.id(), municipality));
    }

    private static Blocker here(String code, String rule) {
        return Blocker.of(code, rule, AdoptionFacts.HERE);
    }
}
