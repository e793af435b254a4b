package nl.schuldenlab.catalog.links;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about links. */
@Singleton
class LinkRepository extends ProjectParts<Link> implements ProjectRecords {
    private static final SortKey<Link> BY_AGE = SortKey.instant("createdAt", "e.createdAt", Link::createdAt);

    LinkRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** Those from and those to a project. */
    Page<Link> list(Project project, PageRequest request) {
        return ListQuery.of(getEntityManager(), Link.class, request)
                .where("(e.project = :project or e.other = :project)", "project", project)
                .sortedBy(Link::id, BY_AGE)
                .page();
    }

    @Override
    public boolean existOf(UUID project) {
        return count("project.id = ?1 or other.id = ?1", project) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Link link) {
        return constraint.equals("project_link_project_id_other_id_kind_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(link)))
                : super.refusal(constraint, link);
    }

    private String standing(Link link) {
        return find("project = ?1 and other = ?2 and kind = ?3", link.project(), link.other(), link.kind())
                .firstResultOptional()
                .map(Link::path)
                .orElse(null);
    }
}
