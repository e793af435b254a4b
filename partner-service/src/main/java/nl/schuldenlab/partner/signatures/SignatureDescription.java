package nl.schuldenlab.partner.signatures;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.partner.agreements.TextHash;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Source;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.RootDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a signature says: as what and on what mandate somebody signed which text, and when. It is never replaced. */
@Embeddable
public record SignatureDescription(
        @Size(min = 1, max = 200) @Schema(description = "What the signer is at the partner; no name.")
        String function,

        @Size(min = 1, max = 2000)
        @Schema(description = "On what the right to sign for the partner rests. No personal data.")
        String mandate,

        PartialDate signedOn,

        @Pattern(regexp = TextHash.SHAPE) @Schema(description = "The `textHash` of the text that the signer has read.")
        String textHash,

        UUID contact,

        @Schema(
                description =
                        "The mandate, among those of the agreement, by which somebody else than its holder signs.")
        UUID delegation,

        @Size(max = 5000) String remarks,
        Boolean uncertain,
        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 50) @Valid List<Source> sources)
        implements RootDescription {

    public SignatureDescription {
        uncertain = Given.mark(uncertain);
        sources = Given.list(sources);
    }

    /** D94: who signs says as what, on what mandate, and which text. */
    @Override
    public List<String> missing() {
        return Stream.of(
                        function == null || function.isBlank() ? "function" : "",
                        mandate == null || mandate.isBlank() ? "mandate" : "",
                        textHash == null ? "textHash" : "")
                .filter(property -> !property.isEmpty())
                .toList();
    }

    SignatureDescription by(UUID person, PartialDate day) {
        return new SignatureDescription(
                function, mandate, day, textHash, person, delegation, remarks, uncertain, sources);
    }
}
