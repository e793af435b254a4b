package nl.schuldenlab.events.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.UUID;

/** The fields of a lab's cooperation framework that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Framework(UUID id, Limits limits) {

    /** The numbers that partners of a lab agreed to keep to, by the names of their meetings. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Limits(Map<String, Integer> meetingsPerYear) {}

    /** How often a year each kind of meeting is to be held. */
    public Map<String, Integer> meetingsPerYear() {
        return limits == null || limits.meetingsPerYear() == null ? Map.of() : limits.meetingsPerYear();
    }
}
