package nl.schuldenlab.catalog.lessons;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about lessons. */
@Singleton
class LessonRepository extends ProjectParts<Lesson> {
    private static final SortKey<Lesson> BY_DAY =
            SortKey.date("learnedOn", "e.description.learnedOn.day", lesson -> lesson.description()
                    .learnedOn());
    private static final String TELLS = """
            cast(sql('lesson_search @@ lesson_query(?)', :q) as boolean) = true
            or cast(sql('lesson_text like ?', :pattern) as boolean) = true
            or cast(sql('cast(? as text) <% lesson_text', :q) as boolean) = true
            """;

    LessonRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Lesson> list(Project project, LessonFilter filter) {
        return asked(filter).where("e.project = :of", "of", project).page();
    }

    Page<Lesson> search(LessonSearchFilter filter) {
        return asked(filter)
                .where("e.project.number > 0")
                .where("e.project.stage <> :withdrawn", "withdrawn", ProjectStage.WITHDRAWN)
                .whereAsked("e.project.slug in :project", "project", filter.project)
                .whereAsked("e.project.stage in :stage", "stage", filter.stage)
                .page();
    }

    private ListQuery<Lesson> asked(LessonFilter filter) {
        String pattern = SearchPattern.of(filter.q);
        return ListQuery.of(getEntityManager(), Lesson.class, filter)
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAsked(TELLS, "q", pattern == null ? null : filter.q)
                .with("pattern", pattern)
                .sortedBy(Lesson::id, BY_DAY);
    }

    long countOf(UUID project) {
        return count("project.id", project);
    }

    boolean tells(Project project, String lesson) {
        return count("project = ?1 and description.lesson = ?2", project, lesson) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Lesson lesson) {
        return constraint.equals("lesson_project_id_lesson_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(lesson)))
                : super.refusal(constraint, lesson);
    }

    private String standing(Lesson wanted) {
        return find(
                        "project = ?1 and description.lesson = ?2",
                        wanted.project(),
                        wanted.description().lesson())
                .firstResultOptional()
                .map(Lesson::path)
                .orElse(null);
    }
}
