package nl.schuldenlab.catalog.assessments;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.problem.Refusal;

/** Takes reviewers' assessments for the board's next decision, and counts them. */
@Singleton
public class Assessing implements ProjectRecords {
    private final AssessmentRepository assessments;
    private final Projects projects;
    private final Instance<Rounds> rounds;
    private final AssessmentsConfig config;

    Assessing(AssessmentRepository assessments, Projects projects, Instance<Rounds> rounds, AssessmentsConfig config) {
        this.assessments = assessments;
        this.projects = projects;
        this.rounds = rounds;
        this.config = config;
    }

    /** Under the lock of the project, so that the board does not decide meanwhile. */
    Assessment assess(String slug, Reviewer reviewer, AssessmentDescription description) {
        Project project = projects.locked(slug);
        return assessments.added(new Assessment(project, reviewer, round(project), description));
    }

    /** @throws Refusal 403 for who did not give it */
    Assessment describe(Assessment found, Reviewer reviewer, AssessmentDescription wanted) {
        if (!found.isBy(reviewer)) {
            throw Refusal.forbidden();
        }
        Project project = projects.locked(found.project().slug());
        return assessments.saved(found.describe(wanted, reviewer, round(project)));
    }

    /** The assessments for the board's next decision, counted. */
    public Poll poll(Project project) {
        int round = round(project);
        return Poll.of(round, config.wished(), assessments.ofRound(project, round));
    }

    private int round(Project project) {
        return rounds.stream()
                .mapToInt(each -> each.current(project.id()))
                .max()
                .orElse(1);
    }

    @Override
    public boolean existOf(UUID project) {
        return assessments.anyOf(project);
    }
}
