package nl.schuldenlab.events.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** The fields of a page of partnerships that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnershipPage(List<Item> items, String next) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String partner, List<UUID> contacts) {
        Partaking toPartaking() {
            return new Partaking(partner, contacts == null ? List.of() : contacts);
        }
    }
}
