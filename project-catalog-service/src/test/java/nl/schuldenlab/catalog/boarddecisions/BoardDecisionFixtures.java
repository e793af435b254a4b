package nl.schuldenlab.catalog.boarddecisions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decisions of the portfolio board for tests. */
public final class BoardDecisionFixtures {

    private BoardDecisionFixtures() {}

    public static Map<String, Object> aDecision(String subject, String outcome) {
        Map<String, Object> decision = new TreeMap<>();
        decision.put("subject", subject);
        decision.put("outcome", outcome);
        decision.put("reason", "As the evidence says.");
        decision.put("criteria", weighed("MET", "MET", "MET"));
        return decision;
    }

    /** The three criteria: public and private, endorsed by the target group, adding to the portfolio. */
    static List<Map<String, String>> weighed(String mixed, String endorsed, String adding) {
        return List.of(
                weighing("PUBLIC_AND_PRIVATE", mixed),
                weighing("TARGET_GROUP_ENDORSES", endorsed),
                weighing("ADDS_TO_PORTFOLIO", adding));
    }

    static Map<String, String> weighing(String criterion, String fulfilment) {
        return Map.of("criterion", criterion, "fulfilment", fulfilment, "weighing", "Talked through.");
    }
}
