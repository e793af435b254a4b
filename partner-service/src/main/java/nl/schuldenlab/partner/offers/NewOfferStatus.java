package nl.schuldenlab.partner.offers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's answer to an offer; it need not say why. */
@Schema(name = "NewParticipationOfferStatus")
public record NewOfferStatus(
        @NotNull OfferStatus to, @Size(max = 1000) String reason) {}
