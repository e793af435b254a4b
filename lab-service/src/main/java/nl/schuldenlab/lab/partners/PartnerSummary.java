package nl.schuldenlab.lab.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a partner that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnerSummary(
        String slug, List<String> types, Identifiers identifiers, Partner.Sector sector, Partner.Reach scope) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Identifiers(String municipality) {}

    Partner toPartner() {
        boolean isMunicipality = types != null && types.contains("MUNICIPALITY") && identifiers != null;
        return new Partner(slug, isMunicipality ? identifiers.municipality() : null, sector, scope);
    }
}
