package nl.schuldenlab.lab.themes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about themes. */
@Singleton
class InnovationThemeRepository extends LabParts<InnovationTheme> {
    private static final SortKey<InnovationTheme> BY_YEAR =
            new SortKey<>("year", "e.year", InnovationTheme::year, Integer::valueOf);
    private static final SortKey<InnovationTheme> BY_TITLE = SortKey.text(
            "title", "e.description.title", theme -> theme.description().title());

    InnovationThemeRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<InnovationTheme> list(Lab lab, InnovationThemeFilter filter) {
        return ListQuery.of(getEntityManager(), InnovationTheme.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.year in :year", "year", filter.year)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.project in :project", "project", filter.project)
                .sortedBy(InnovationTheme::id, BY_YEAR, BY_TITLE)
                .page();
    }

    int numberIn(Lab lab, int year) {
        return (int) count("lab = ?1 and year = ?2", lab, year);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, InnovationTheme theme) {
        return constraint.equals("innovation_theme_lab_id_year_title_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(theme)))
                : super.refusal(constraint, theme);
    }

    private String standing(InnovationTheme theme) {
        return find(
                        "lab = ?1 and year = ?2 and description.title = ?3 and id <> ?4",
                        theme.lab(),
                        theme.year(),
                        theme.description().title(),
                        theme.id())
                .firstResultOptional()
                .map(InnovationTheme::path)
                .orElse(null);
    }
}
