package nl.schuldenlab.lab.endorsements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Endorsers;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about endorsements. */
@Singleton
class EndorsementRepository extends RootRepository<Endorsement> implements Endorsers {
    private static final SortKey<Endorsement> BY_PARTNER = SortKey.text("partner", "e.partner", Endorsement::partner);

    EndorsementRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Endorsement> list(Lab lab, EndorsementFilter filter) {
        return ListQuery.of(getEntityManager(), Endorsement.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.partner in :partner", "partner", filter.partner)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Endorsement::id, BY_PARTNER)
                .page();
    }

    Endorsement get(String lab, UUID id) {
        return find("lab.slug = ?1 and id = ?2", lab, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    @Override
    public List<String> ofAllPurposes(Lab lab) {
        return list("lab = ?1 and status = ?2 order by partner", lab, EndorsementStatus.GIVEN).stream()
                .filter(Endorsement::coversAllPurposes)
                .map(Endorsement::partner)
                .toList();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Endorsement endorsement) {
        if (!constraint.equals("endorsement_lab_id_partner_key")) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.alreadyExists("already-exists", () -> standing(endorsement.lab(), endorsement.partner())));
    }

    private String standing(Lab lab, String partner) {
        return find("lab = ?1 and partner = ?2 and status = ?3", lab, partner, EndorsementStatus.GIVEN)
                .firstResultOptional()
                .map(Endorsement::path)
                .orElse(null);
    }
}
