package nl.schuldenlab.catalog.lessons;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.LessonsLearned;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.time.Today;

/** Tells how much was learned of a project, and keeps what is told when it stops (D138). */
@Singleton
class LessonRecord implements LessonsLearned, ProjectRecords {
    private final LessonRepository lessons;
    private final Today today;

    LessonRecord(LessonRepository lessons, Today today) {
        this.lessons = lessons;
        this.today = today;
    }

    @Override
    public long lessonsOf(UUID project) {
        return lessons.countOf(project);
    }

    @Override
    public void keep(Project project, List<String> told) {
        told.stream()
                .distinct()
                .filter(lesson -> !lessons.tells(project, lesson))
                .map(lesson -> LessonDescription.of(lesson, PartialDate.of(today.day())))
                .forEach(described -> lessons.added(new Lesson(project, described, null)));
    }

    @Override
    public boolean existOf(UUID project) {
        return lessons.countOf(project) > 0;
    }
}
