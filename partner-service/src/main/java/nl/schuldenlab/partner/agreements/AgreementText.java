package nl.schuldenlab.partner.agreements;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that stands elsewhere, with the hash by which everybody can tell that it is still the same. */
@Embeddable
@Schema(name = "AgreementText")
public record AgreementText(
        @NotNull @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url,

        @NotNull
        @Pattern(regexp = TextHash.SHAPE)
        @Schema(description = "The SHA-256 of the document's bytes, in small hexadecimal digits.")
        String sha256,

        @Pattern(regexp = "^[a-z]+/[a-z0-9.+-]+$") @Size(max = 100)
        String mediaType) {}
