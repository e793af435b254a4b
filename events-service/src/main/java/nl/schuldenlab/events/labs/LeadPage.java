package nl.schuldenlab.events.labs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** The fields of a lab's leads that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LeadPage(List<Lead> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lead(UUID contact) {}
}
