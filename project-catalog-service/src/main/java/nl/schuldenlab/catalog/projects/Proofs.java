package nl.schuldenlab.catalog.projects;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Gathers what the features of this service have on record of a project, for the gates of its later stages. */
@Singleton
class Proofs {
    private final Instance<StageEvidence> evidence;
    private final Instance<LocalTrials> trials;
    private final Instance<BoardDecisions> decisions;
    private final Instance<LessonsLearned> lessons;
    private final Instance<SteeringGroups> steeringGroups;

    Proofs(
            Instance<StageEvidence> evidence,
            Instance<LocalTrials> trials,
            Instance<BoardDecisions> decisions,
            Instance<LessonsLearned> lessons,
            Instance<SteeringGroups> steeringGroups) {
        this.evidence = evidence;
        this.trials = trials;
        this.decisions = decisions;
        this.lessons = lessons;
        this.steeringGroups = steeringGroups;
    }

    Proof of(Project project) {
        UUID id = project.id();
        return new Proof(
                evidence.stream().mapToLong(each -> each.evidenceOf(id)).sum(),
                trials.stream().anyMatch(each -> each.finishedTrial(id)),
                decisions.stream().anyMatch(each -> each.provenDecided(id)),
                decisions.stream().anyMatch(each -> each.rolloutDecided(id)),
                lessons.stream().mapToLong(each -> each.lessonsOf(id)).sum(),
                steeringGroups.stream().anyMatch(each -> each.formed(id)));
    }
}
