package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks elsewhere what the rules of a lab's status need; outside any transaction, and no longer than a caller would wait. */
@Singleton
public class LabFactFinder {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

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
        Map<String, String> municipalities = new HashMap<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (String endorser : all) {
                if (System.nanoTime() < deadline) {
                    String code =
                            partners.find(endorser).map(Partner::municipality).orElse(null);
                    municipalities.put(endorser, code == null ? "" : code);
                }
            }
        } catch (Refusal unavailable) {
            return new LabFacts(all, municipalities);
        }
        return new LabFacts(all, municipalities);
    }
}
