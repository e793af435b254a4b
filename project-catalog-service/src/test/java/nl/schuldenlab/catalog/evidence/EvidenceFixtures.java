package nl.schuldenlab.catalog.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Evidence for tests, each with a title of its own. */
public final class EvidenceFixtures {

    private EvidenceFixtures() {}

    /** The body of a valid new piece of evidence, seen in practice. */
    public static Map<String, Object> anEvidence() {
        Map<String, Object> evidence = new TreeMap<>();
        evidence.put("kind", "PRACTICE_REPORT");
        evidence.put("basis", "PRACTICE_BASED");
        evidence.put("title", "What was seen " + UUID.randomUUID());
        evidence.put("dimension", "EFFECTIVENESS");
        evidence.put("reportedOn", "2026-03");
        evidence.put("researcher", "An institute");
        evidence.put("independent", "YES");
        evidence.put("municipality", "gm0513");
        evidence.put("finding", "Two out of three people came back.");
        evidence.put("figures", List.of(Map.of("metric", "PEOPLE_REACHED", "value", 60, "unit", "PERSONS")));
        return evidence;
    }
}
