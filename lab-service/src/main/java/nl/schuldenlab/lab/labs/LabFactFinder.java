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

    LabFactFinder(Endorsers endorsers, Partners partners) {
        this.endorsers = endorsers;
        this.partners = partners;
    }

    LabFacts about(Lab lab, LabStatus to) {
        return to == LabStatus.SETTING_UP ? about(lab) : LabFacts.NONE;
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
