package nl.schuldenlab.catalog.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The fields of a partner that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PartnerSummary(String slug, String sector, List<String> types) {

    Partner toPartner() {
        boolean isMunicipality = types != null && types.contains("MUNICIPALITY");
        return new Partner(slug, isMunicipality || "PRIVATE".equals(sector));
    }
}
