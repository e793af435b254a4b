package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.clients.Inquiry;

/** Asks elsewhere what the rules of a lab's status need; outside any transaction, and no longer than a caller would wait. */
@Singleton
public class LabFactFinder {
    private final Endorsers endorsers;
    private final Partners partners;
    private final SetupGates gates;

    LabFactFinder(Endorsers endorsers, Partners partners, SetupGates gates) {
        this.endorsers = endorsers;
        this.partners = partners;
        this.gates = gates;
    }

    LabFacts about(Lab lab, LabStatus to) {
        if (!lab.status().next().contains(to)) {
            return LabFacts.NONE;
        }
        return switch (to) {
            case SETTING_UP -> about(lab);
            case ESTABLISHED, SETUP_COMPLETED -> LabFacts.of(gates.before(lab, to));
            default -> LabFacts.NONE;
        };
    }

    /** Which of the lab's endorsers are municipalities, and of which code. */
    public LabFacts about(Lab lab) {
        List<String> all = endorsers.ofAllPurposes(lab);
        return new LabFacts(all, Inquiry.of(all, this::municipality));
    }

    private String municipality(String partner) {
        return partners.find(partner).map(Partner::municipality).orElse("");
    }
}
