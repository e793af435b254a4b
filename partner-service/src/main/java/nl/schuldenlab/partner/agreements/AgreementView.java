package nl.schuldenlab.partner.agreements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as its parties, the lab's people and those of its active partners see it. */
@Schema(name = "Agreement")
public record AgreementView(
        @NotNull UUID id,
        @NotNull AgreementKind kind,
        String lab,
        @JsonUnwrapped AgreementDescription description,

        @Schema(description = "The SHA-256 of the text, which each signature repeats; of `body`, of its UTF-8 bytes.")
        String textHash,

        @NotNull AgreementStatus status,

        @NotNull @Schema(description = "Whom it binds, in the order of their signatures (D94).")
        List<String> signedBy,

        @NotNull @Schema(description = "Who stands by a refusal.")
        List<String> declinedBy,

        @NotNull @Schema(description = "The required parties that have not signed.")
        List<String> awaiting,

        @NotNull List<Amendment> amendments,

        @Schema(description = "When it expires unless something happens before; absent for never.")
        Instant expiresAt,

        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static AgreementView of(Agreement agreement) {
        return of(agreement, agreement.description());
    }

    /** A text can be long, so lists leave it out. */
    static AgreementView listed(Agreement agreement) {
        return of(agreement, agreement.description().withoutBody());
    }

    private static AgreementView of(Agreement agreement, AgreementDescription description) {
        return new AgreementView(
                agreement.id(),
                agreement.kind(),
                agreement.lab(),
                description,
                agreement.textHash(),
                agreement.status(),
                agreement.signedBy(),
                agreement.declinedBy(),
                agreement.awaiting(),
                agreement.amendments(),
                agreement.expiresAt().equals(Term.NEVER) ? null : agreement.expiresAt(),
                agreement.historical(),
                agreement.incomplete(),
                agreement.createdAt(),
                agreement.updatedAt());
    }
}
