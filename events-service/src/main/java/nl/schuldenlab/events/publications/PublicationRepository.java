package nl.schuldenlab.events.publications;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.SluggedRepository;

/** All questions to the database about publications. */
@Singleton
class PublicationRepository extends SluggedRepository<Publication> {
    private static final SortKey<Publication> BY_DATE =
            SortKey.date("publishedOn", "e.description.publishedOn.day", publication -> publication
                    .description()
                    .publishedOn());
    private static final SortKey<Publication> BY_TITLE =
            SortKey.text("title", "e.description.title", publication -> publication
                    .description()
                    .title());
    private static final String CALLED = SearchPattern.in("e.description.title", "e.slug");

    PublicationRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Publication> list(PublicationFilter filter, PublicationPage page) {
        return ListQuery.of(getEntityManager(), Publication.class, page)
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAsked("e.description.publisher in :publisher", "publisher", filter.publisher)
                .whereAnyAsked("e.description.subjects.labs", "lab", filter.lab)
                .whereAnyAsked("e.description.subjects.projects", "project", filter.project)
                .whereAnyAsked("e.description.subjects.partners", "partner", filter.partner)
                .whereAsked("e.lastDay >= :firstDay", "firstDay", filter.firstDay())
                .whereAsked("e.description.publishedOn.day <= :lastDay", "lastDay", filter.lastDay())
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .sortedBy(Publication::id, BY_DATE, BY_TITLE)
                .page();
    }
}
