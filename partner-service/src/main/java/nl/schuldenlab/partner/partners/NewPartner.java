package nl.schuldenlab.partner.partners;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner as it joins the network, or as it was before the platform when {@code historical} is given. */
public record NewPartner(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @JsonUnwrapped @NotNull @Valid PartnerDescription description,
        PartnerStatus status,
        @Valid Historical historical)
        implements NewRoot {

    /** D34: an organisation may be known before it exists in law; one that has ceased to exist is history. */
    @Override
    public boolean mayBeginAs(Enum<?> status) {
        return status != PartnerStatus.DISSOLVED;
    }

    Partner toPartner() {
        return new Partner(
                Slugs.of(slug, description.name()),
                description,
                status == null ? PartnerStatus.ESTABLISHED : status,
                historical);
    }
}
