package nl.schuldenlab.catalog.partnerships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a page of partnerships that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnershipSummaries(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String partner) {}
}
