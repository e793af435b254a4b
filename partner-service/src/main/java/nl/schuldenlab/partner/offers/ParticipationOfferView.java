package nl.schuldenlab.partner.offers;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer to take part in an innovation, as those inside the lab see it. */
@Schema(name = "ParticipationOffer")
public record ParticipationOfferView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull String project,
        @NotNull String partner,
        String note,
        LocalDate answerBy,
        @NotNull OfferStatus status,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ParticipationOfferView of(ParticipationOffer offer) {
        return new ParticipationOfferView(
                offer.id(),
                offer.lab(),
                offer.project(),
                offer.partner(),
                offer.note(),
                offer.answerBy(),
                offer.status(),
                offer.createdAt(),
                offer.updatedAt());
    }
}
