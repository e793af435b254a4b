package nl.schuldenlab.partner.partners;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner that was just created, and those that could be the same: whoever created it knows best. */
@Schema(name = "CreatedPartner")
public record CreatedPartnerView(
        @JsonUnwrapped PartnerView partner,

        @Schema(
                description =
                        "Partners with a name much like this one's, most alike first; absent when there are none.")
        List<SimilarPartner> similar) {

    static CreatedPartnerView of(Partner partner, List<SimilarPartner> similar) {
        return new CreatedPartnerView(PartnerView.of(partner), similar.isEmpty() ? null : similar);
    }
}
