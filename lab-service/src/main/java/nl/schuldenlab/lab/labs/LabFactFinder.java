package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks elsewhere what the rules of a lab's status need; outside any transaction. */
@Singleton
public class LabFactFinder {
    private final Endorsers endorsers;
    private final Partners partners;

    LabFactFinder(Endorsers endorsers, Partners partners) {
        this.endorsers = endorsers;
        this.partners = partners;
    }

    LabFacts about(Lab lab, LabStatus to) {
        return to == LabStatus.SETTING_UP ? about(lab) : new LabFacts(List.of(), Map.of());
    }

    /** Which of the lab's endorsers are municipalities; unknown when partner-service does not answer. */
    public LabFacts about(Lab lab) {
        List<String> all = endorsers.ofAllPurposes(lab);
        try {
            Map<String, String> municipalities = new HashMap<>();
            for (String endorser : all) {
                partners.find(endorser)
                        .map(Partner::municipality)
                        .ifPresent(municipality -> municipalities.put(endorser, municipality));
            }
            return new LabFacts(all, municipalities);
        } catch (Refusal unavailable) {
            return new LabFacts(all, null);
        }
    }
}
