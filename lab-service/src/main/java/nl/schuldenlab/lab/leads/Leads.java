package nl.schuldenlab.lab.leads;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.dates.PartialDate;

/** Finds and succeeds the leads of a lab for the features that ask for it. */
@Singleton
public class Leads {
    private final LeadRepository repository;

    Leads(LeadRepository repository) {
        this.repository = repository;
    }

    /** Whether a quartermaster was appointed, also when another one leads by now (D174). */
    public boolean hadQuartermaster(Lab lab) {
        return repository.hadQuartermaster(lab);
    }

    public Optional<Lead> quartermaster(Lab lab, PartialDate on) {
        return repository.quartermaster(lab, on.firstDay());
    }

    /** Ends a lead's time and lets a programme manager begin on the same day (D192). */
    public Lead succeeded(Lead former, UUID programmeManager, PartialDate on) {
        repository.saved(former.describe(former.description().endedOn(on)));
        return repository.added(new Lead(
                former.lab(),
                new LeadDescription(LeadRole.PROGRAMME_MANAGER, programmeManager, null, on, null, null, null, null),
                null));
    }
}
