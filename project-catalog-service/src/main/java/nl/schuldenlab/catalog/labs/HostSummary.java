package nl.schuldenlab.catalog.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;

/** The fields of a lab that this service reads to find out where it works. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HostSummary(String slug, String status, Area area) {
    private static final Set<String> STANDING = Set.of("ESTABLISHED", "SETUP_COMPLETED");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Area(List<String> municipalities) {}

    Host toHost() {
        return new Host(slug, area.municipalities(), STANDING.contains(status));
    }

    /** A lab that was only proposed, or that stopped, covers nothing. */
    boolean works() {
        return STANDING.contains(status) || "SETTING_UP".equals(status);
    }
}
