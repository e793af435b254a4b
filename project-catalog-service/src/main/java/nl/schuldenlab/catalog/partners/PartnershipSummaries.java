package nl.schuldenlab.catalog.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of partnerships that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnershipSummaries(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String partner) {}

    List<String> partners() {
        return items.stream().map(Item::partner).distinct().sorted().toList();
    }
}
