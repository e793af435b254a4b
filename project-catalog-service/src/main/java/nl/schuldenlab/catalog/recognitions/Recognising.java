package nl.schuldenlab.catalog.recognitions;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRecognition;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.time.Today;

/** Keeps the verdicts on a project in their order: the last one stands until its day has come, and the project tells it. */
@Singleton
class Recognising implements ProjectRecords {
    private static final int AT_ONCE = 100;
    private static final Comparator<Recognition> LATEST_LAST = Comparator.<Recognition, LocalDate>comparing(
                    each -> each.description().decidedOn().lastDay())
            .thenComparing(Recognition::id);

    private final RecognitionRepository recognitions;
    private final Projects projects;
    private final Housekeeping housekeeping;
    private final Today today;

    Recognising(RecognitionRepository recognitions, Projects projects, Housekeeping housekeeping, Today today) {
        this.recognitions = recognitions;
        this.projects = projects;
        this.housekeeping = housekeeping;
        this.today = today;
    }

    Recognition record(String slug, NewRecognition wanted) {
        today.refuseLater("/decidedOn", wanted.description().decidedOn());
        Project project = projects.locked(slug);
        Recognition added = recognitions.added(new Recognition(project, wanted, today.day()));
        arrange(project);
        return added;
    }

    Recognition describe(String slug, Recognition found, RecognitionDescription wanted) {
        today.refuseLater("/decidedOn", wanted.decidedOn());
        Recognition saved = recognitions.saved(found.describe(wanted));
        arrange(projects.locked(slug));
        return saved;
    }

    Recognition move(String slug, Recognition found, NewRecognitionStatus change) {
        Recognition moved = recognitions.moved(found, found.moveTo(change));
        arrange(projects.locked(slug));
        return moved;
    }

    /** Lets verdicts grow old: before anybody reads one, and every minute for those who follow the feed. */
    @Scheduled(every = "1m", delayed = "1m")
    void settle() {
        LocalDate day = today.day();
        while (recognitions.anyDue(day)) {
            housekeeping.run(
                    () -> recognitions.projectsDue(day, AT_ONCE).forEach(slug -> arrange(projects.locked(slug))));
        }
    }

    private void arrange(Project project) {
        LocalDate day = today.day();
        List<Recognition> all = recognitions.allOf(project);
        Recognition latest = all.stream()
                .filter(each -> each.status() != RecognitionStatus.WITHDRAWN)
                .max(LATEST_LAST)
                .orElse(null);
        all.forEach(each -> each.settle(day, each == latest).ifPresent(move -> recognitions.moved(each, move)));
        projects.recognised(project, latest == null ? null : standing(latest));
    }

    private static ProjectRecognition standing(Recognition latest) {
        RecognitionDescription said = latest.description();
        boolean due = latest.status() == RecognitionStatus.REASSESSMENT_DUE;
        return new ProjectRecognition(said.level(), said.validUntil(), due);
    }

    @Override
    public boolean existOf(UUID project) {
        return recognitions.anyOf(project);
    }
}
