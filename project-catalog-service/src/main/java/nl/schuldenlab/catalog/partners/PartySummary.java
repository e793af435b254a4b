package nl.schuldenlab.catalog.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a partner that this service reads where a project is adopted. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartySummary(String slug, String sector, List<String> types, Identifiers identifiers) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identifiers(String municipality) {}

    Party toParty() {
        boolean isMunicipality = types.contains("MUNICIPALITY") && identifiers != null;
        return new Party(slug, sector, types, isMunicipality ? identifiers.municipality() : null);
    }
}
