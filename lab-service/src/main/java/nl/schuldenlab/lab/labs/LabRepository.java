package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about labs. */
@Singleton
class LabRepository extends RootRepository<Lab> {
    private static final SortKey<Lab> BY_NAME = SortKey.text("name", "e.name", Lab::name);
    private static final SortKey<Lab> BY_START = SortKey.date("startedOn", "e.startedOn.day", Lab::firstDay);

    LabRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Lab> list(LabFilter filter, String[] municipalitiesCalled) {
        return ListQuery.of(getEntityManager(), Lab.class, filter)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked(
                        "array_intersects(e.area.municipalities, :municipality)",
                        "municipality",
                        names(filter.municipality))
                .whereAsked("array_intersects(e.workingModes, :workingMode)", "workingMode", names(filter.workingMode))
                .whereAsked("""
                        cast(unaccent(lower(e.name || ' ' || e.slug || ' ' || array_to_string(e.aliases, ' ') || ' ' || coalesce(e.motto, ''))) as string)
                            like cast(unaccent(:q) as string) escape '\\'
                        or array_intersects(e.area.municipalities, :called)
                        """, "q", SearchPattern.of(filter.q))
                .with("called", municipalitiesCalled)
                .sortedBy(Lab::id, BY_NAME, BY_START)
                .page();
    }

    /** An array binds as one value, where a list would be spread into several. */
    private static String[] names(List<?> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().map(Object::toString).toArray(String[]::new);
    }

    Lab get(String slug) {
        return find("slug", slug).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    Lab locked(String slug) {
        return find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Lab lab) {
        return constraint.equals("lab_slug_key")
                ? Optional.of(Refusal.alreadyExists("slug-taken", lab::path))
                : Optional.empty();
    }
}
