package nl.schuldenlab.lab.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of agreements that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgreementSummaries(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(List<String> requiredParties) {}

    /** An agreement is in force once all its required parties have signed. */
    List<List<String>> signatories() {
        return items.stream().map(Item::requiredParties).toList();
    }
}
