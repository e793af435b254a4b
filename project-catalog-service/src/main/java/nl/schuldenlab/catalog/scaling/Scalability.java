package nl.schuldenlab.catalog.scaling;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.projects.LocalTrials;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.StageEvidence;
import nl.schuldenlab.platform.problem.Blocker;

/** D36: what may be offered for scaling is proven, rests on evidence, and was tried locally. */
@Singleton
class Scalability {
    private final Instance<StageEvidence> evidence;
    private final Instance<LocalTrials> trials;

    Scalability(Instance<StageEvidence> evidence, Instance<LocalTrials> trials) {
        this.evidence = evidence;
        this.trials = trials;
    }

    /** What keeps a project from being scaled. */
    List<Blocker> blockersOf(Project project) {
        boolean shown = evidence.stream().anyMatch(each -> each.evidenceOf(project.id()) > 0);
        boolean tried = trials.stream().anyMatch(each -> each.finishedTrial(project.id()));
        return Stream.of(
                        project.stage().isProven() ? null : blocker("not-proven-yet"),
                        shown ? null : blocker("evidence-missing"),
                        tried ? null : blocker("local-trial-open"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Blocker blocker(String code) {
        return Blocker.of(code, "D36", ProjectFacts.HERE);
    }
}
