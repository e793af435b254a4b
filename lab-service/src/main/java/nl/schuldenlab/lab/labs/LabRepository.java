package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.SluggedRepository;

/** All questions to the database about labs. */
@Singleton
class LabRepository extends SluggedRepository<Lab> {
    private static final SortKey<Lab> BY_NAME =
            SortKey.text("name", "e.description.name", lab -> lab.description().name());
    private static final SortKey<Lab> BY_START = SortKey.date(
            "startedOn", "e.description.startedOn.day", lab -> lab.description().startedOn());
    private static final String CALLED = SearchPattern.in(
                    "e.description.name",
                    "e.slug",
                    "array_to_string(e.description.aliases, ' ')",
                    "e.description.motto")
            + " or array_intersects(e.description.area.municipalities, :called)";

    LabRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Lab> list(LabFilter filter, String[] municipalitiesCalled) {
        return ListQuery.of(getEntityManager(), Lab.class, filter)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAnyAsked("e.description.area.municipalities", "municipality", filter.municipality)
                .whereAnyAsked("e.description.workingModes", "workingMode", filter.workingMode)
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .with("called", municipalitiesCalled)
                .sortedBy(Lab::id, BY_NAME, BY_START)
                .page();
    }
}
