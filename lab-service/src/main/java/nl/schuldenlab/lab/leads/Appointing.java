package nl.schuldenlab.lab.leads;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.time.Today;

/** Who may appoint the lead of a lab, and on whose behalf: a quartermaster's appointer is a municipality that takes part in the lab (D174). */
@Singleton
class Appointing {
    private final Rights rights;
    private final Partners partners;
    private final Today today;

    Appointing(Rights rights, Partners partners, Today today) {
        this.rights = rights;
        this.partners = partners;
        this.today = today;
    }

    /** @throws Refusal 401 or 403 unless the caller manages the lab, or speaks for the municipality that appoints its quartermaster */
    void mayAppoint(String lab, LeadDescription lead) {
        boolean appoints = lead.isQuartermaster() && lead.appointedBy() != null && rights.speaksFor(lead.appointedBy());
        if (appoints && !rights.manages(lab)) {
            rights.asContactOf(lead.appointedBy());
        } else {
            rights.asManagerOf(lab);
        }
    }

    /**
     * Asks partner-service about an appointer that was not recorded before, outside any transaction.
     *
     * @throws Refusal 400 for a date to come or an appointer that does not exist, 409 for one that may not appoint
     */
    void check(String lab, LeadDescription wanted, LeadDescription before) {
        Map<String, PartialDate> dates = new HashMap<>();
        dates.put("/startedOn", wanted.startedOn());
        dates.put("/endedOn", wanted.endedOn());
        today.refuseLater(dates);
        boolean sameAppointer = before != null
                && Objects.equals(wanted.appointedBy(), before.appointedBy())
                && wanted.role() == before.role();
        if (wanted.appointedBy() == null || sameAppointer) {
            return;
        }
        Partner appointer = known(wanted.appointedBy());
        if (wanted.isQuartermaster()) {
            judge(appointer, partners.activeAt(lab).contains(appointer.slug())).enforce();
        }
    }

    /** @throws Refusal 400 */
    void mustBeKnown(LeadDescription wanted) {
        Optional.ofNullable(wanted.appointedBy()).ifPresent(this::known);
    }

    private Partner known(String appointer) {
        return partners.find(appointer)
                .orElseThrow(() -> Refusal.invalid(Fault.pointer("/appointedBy", "unknown-reference")));
    }

    static Judgement judge(Partner appointer, boolean takesPart) {
        return new Judgement()
                .require(
                        appointer.isMunicipality(),
                        Blocker.of("appointer-not-a-municipality", "D174", LabFacts.PARTNERS))
                .require(takesPart, Blocker.of("appointer-not-a-partner", "D174", LabFacts.PARTNERS));
    }
}
