package nl.schuldenlab.lab.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.Set;
import nl.schuldenlab.lab.partners.Partner.Sector;

/** The fields of a summary of a lab's partnerships that this service reads; who takes part since an unknown day is not counted in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CountedPartnerships(Counted counted, int unknownStart) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counted(Map<Sector, Integer> bySector) {}

    boolean include(Set<Sector> sectors) {
        return sectors.stream().allMatch(sector -> counted.bySector().getOrDefault(sector, 0) > 0);
    }
}
