package nl.schuldenlab.catalog.evidence;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about evidence. */
@Singleton
class EvidenceRepository extends ProjectParts<Evidence> {
    private static final SortKey<Evidence> BY_DAY =
            SortKey.date("reportedOn", "e.description.reportedOn.day", evidence -> evidence.description()
                    .reportedOn());
    private static final SortKey<Evidence> BY_TITLE = SortKey.text(
            "title", "e.description.title", evidence -> evidence.description().title());
    private static final String DUE = "status = CURRENT and reviewOn <= ?1";

    EvidenceRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Evidence> list(Project project, EvidenceFilter filter) {
        return ListQuery.of(getEntityManager(), Evidence.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAsked("e.description.basis in :basis", "basis", filter.basis)
                .whereAsked("e.description.independent in :independent", "independent", filter.independent)
                .whereAsked("e.description.dimension in :dimension", "dimension", filter.dimension)
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.municipality in :municipality", "municipality", filter.municipality)
                .sortedBy(Evidence::id, BY_DAY, BY_TITLE)
                .page();
    }

    /** What counts, and what waits to be looked at again. */
    List<Evidence> standingOf(Project project) {
        return list("project = ?1 and status <> RETRACTED order by id", project);
    }

    /** What a partner found out that is called independent. */
    List<Evidence> independentOf(Project project) {
        return list(
                "project = ?1 and description.independent = YES and description.researcherPartner is not null order by id",
                project);
    }

    long standingOf(UUID project) {
        return count("project.id = ?1 and status <> RETRACTED", project);
    }

    boolean anyOf(UUID project) {
        return count("project.id", project) > 0;
    }

    /** Whether something stands that comes from another municipality than this one. */
    boolean anyOutside(UUID project, String municipality) {
        return count(
                        "project.id = ?1 and status <> RETRACTED and description.municipality <> ?2",
                        project,
                        municipality)
                > 0;
    }

    /** Counted, for what is loaded here would be read again as it was before it fell due. */
    boolean anyDue(LocalDate day) {
        return count(DUE, day) > 0;
    }

    /** Those that fall due, locked in one order until the transaction ends. */
    List<Evidence> lockedDue(LocalDate day, int most) {
        return find(DUE + " order by id", day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Evidence evidence) {
        return constraint.equals("evidence_project_id_kind_title_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(evidence)))
                : super.refusal(constraint, evidence);
    }

    private String standing(Evidence wanted) {
        return find(
                        "project = ?1 and description.kind = ?2 and description.title = ?3",
                        wanted.project(),
                        wanted.description().kind(),
                        wanted.description().title())
                .firstResultOptional()
                .map(Evidence::path)
                .orElse(null);
    }
}
