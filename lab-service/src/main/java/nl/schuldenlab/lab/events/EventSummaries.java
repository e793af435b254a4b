package nl.schuldenlab.lab.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a page of events that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventSummaries(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(List<String> organisers, List<String> coOrganisers) {

        boolean isHostedBy(String partner) {
            return Stream.of(organisers, coOrganisers).anyMatch(hosts -> hosts != null && hosts.contains(partner));
        }
    }

    KickOff toKickOff() {
        if (items.isEmpty()) {
            return KickOff.NOT_HELD;
        }
        return items.stream().anyMatch(item -> item.isHostedBy("schuldenlabnl"))
                ? KickOff.HELD
                : KickOff.HELD_WITHOUT_NATIONAL_TEAM;
    }
}
