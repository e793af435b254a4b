package nl.schuldenlab.partner.signatures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.AgreementRights;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as all see it who may read the agreement; the person who signed only for who may know the partner's contacts. */
@Schema(name = "Signature")
public record SignatureView(
        @NotNull UUID id,
        @NotNull UUID agreement,
        @NotNull String partner,
        @JsonUnwrapped SignatureDescription description,

        @Schema(description = "`true` when it was put after the agreement entered into force (D142).")
        Boolean joinedLater,

        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SignatureView of(Signature signature, AgreementRights rights) {
        boolean withPerson = rights.seesContacts(signature.agreement(), signature.partner());
        SignatureDescription description = signature.description();
        return new SignatureView(
                signature.id(),
                signature.agreement().id(),
                signature.partner(),
                withPerson ? description : description.by(null, description.signedOn()),
                signature.joinedLater() ? true : null,
                signature.historical(),
                signature.incomplete(),
                signature.createdAt(),
                signature.updatedAt());
    }
}
