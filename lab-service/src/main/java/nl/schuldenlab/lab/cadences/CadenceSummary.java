package nl.schuldenlab.lab.cadences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a cadence that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CadenceSummary(String verdict, List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(String kind, int required, int planned, int held, String verdict) {

        Cadence.Meeting toMeeting() {
            return new Cadence.Meeting(kind, required, planned, held, verdict);
        }
    }

    Cadence toCadence() {
        return new Cadence(verdict, items.stream().map(Item::toMeeting).toList());
    }
}
