package nl.schuldenlab.lab.leads;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about leads. */
@Singleton
class LeadRepository extends LabParts<Lead> {
    private static final SortKey<Lead> BY_START =
            SortKey.date("startedOn", "e.description.startedOn.day", lead -> lead.description()
                    .startedOn());
    private static final String ACTIVE = """
            (e.description.startedOn.day is null or e.description.startedOn.day <= :day)
            and (e.description.endedOn.day is null or e.description.endedOn.day > :day)
            """;

    LeadRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** @param day the day on which those asked for lead, or null for all */
    Page<Lead> list(Lab lab, LeadFilter filter, LocalDate day) {
        return ListQuery.of(getEntityManager(), Lead.class, filter)
                .where("e.lab = :lab", "lab", lab)
                .whereAsked("e.description.role in :role", "role", filter.role)
                .whereAsked(ACTIVE, "day", day)
                .sortedBy(Lead::id, BY_START)
                .page();
    }

    Optional<Lead> quartermaster(Lab lab, LocalDate day) {
        return find("lab = ?1 and description.role = ?2 order by createdAt desc", lab, LeadRole.QUARTERMASTER).stream()
                .filter(lead -> lead.description().leadsOn(day))
                .findFirst();
    }

    boolean hadQuartermaster(Lab lab) {
        return count("lab = ?1 and description.role = ?2", lab, LeadRole.QUARTERMASTER) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Lead lead) {
        return constraint.equals("lead_lab_id_period_excl")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> inTheWay(lead)))
                : Optional.empty();
    }

    private String inTheWay(Lead lead) {
        PartialDate end = lead.description().endedOn();
        LocalDate start = lead.description().startedOn().firstDay();
        return find("lab = ?1 and id <> ?2 order by description.startedOn.day", lead.lab(), lead.id()).stream()
                .filter(other -> other.description().leadsWithin(start, end == null ? null : end.firstDay()))
                .findFirst()
                .map(Lead::path)
                .orElse(null);
    }
}
