package nl.schuldenlab.catalog.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/** The fields of a lab that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabSummary(String slug, String status) {
    private static final Set<String> STANDING = Set.of("ESTABLISHED", "SETUP_COMPLETED");

    Lab toLab(boolean hasTrialProcess) {
        return new Lab(slug, STANDING.contains(status), hasTrialProcess);
    }
}
