package nl.schuldenlab.lab.projects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;

/** The fields of a project that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProjectSummary(String slug, String stage) {
    private static final Set<String> PROVEN = Set.of("PROVEN", "SCALING", "EMBEDDED");

    boolean isProven() {
        return PROVEN.contains(stage);
    }
}
