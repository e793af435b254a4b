package nl.schuldenlab.lab.declarations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about declarations. */
@Singleton
class DeclarationRepository extends LabParts<Declaration> {
    private static final SortKey<Declaration> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", Declaration::createdAt);

    DeclarationRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Declaration> list(Lab lab, DeclarationFilter filter) {
        return ListQuery.of(getEntityManager(), Declaration.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.kind in :kind", "kind", filter.kind)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Declaration::id, BY_AGE)
                .page();
    }

    List<Declaration> given(Lab lab) {
        return list("lab = ?1 and status = ?2 order by createdAt, id", lab, DeclarationStatus.GIVEN);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Declaration declaration) {
        return constraint.equals("declaration_lab_id_kind_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> standing(declaration)))
                : Optional.empty();
    }

    private String standing(Declaration declaration) {
        return given(declaration.lab()).stream()
                .filter(other ->
                        other.kind() == declaration.kind() && Objects.equals(other.group(), declaration.group()))
                .findFirst()
                .map(Declaration::path)
                .orElse(null);
    }
}
