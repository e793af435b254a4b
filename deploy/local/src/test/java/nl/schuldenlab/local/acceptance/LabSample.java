package nl.schuldenlab.local.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.conventions.Sample;

/** Labs as the acceptance tests make them. */
final class LabSample {
    static final Sample SAMPLE = new Sample("/v1/labs", LabSample::aLab, "labs");

    private LabSample() {}

    static Map<String, Object> aLab() {
        Map<String, Object> lab = new TreeMap<>();
        lab.put("slug", "lab-" + UUID.randomUUID());
        lab.put("name", "Schuldenlab Gouda");
        lab.put("area", Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0513")));
        lab.put("workingModes", List.of("IMPORT"));
        return lab;
    }
}
