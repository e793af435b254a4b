package nl.schuldenlab.partner.partners;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schuldenlab.reference.KnownMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers by which public registers know an organisation; none of them is ever that of a natural person. */
@Embeddable
@Schema(name = "Identifiers")
public record Identifiers(
        @Pattern(regexp = "^gm\\d{4}$") @KnownMunicipality String municipality,

        @Pattern(regexp = "^000000(0[1-46-9]|10|99)\\d{9}000$", message = "oin")
        String oin,

        @Pattern(regexp = "^\\d{8}$", message = "kvk") String kvk,

        // an RSIN has the shape and the test of a citizen's number, so nothing but the name of this field tells them
        // apart
        @Rsin @Schema(pattern = Rsin.SHAPE) String rsin,

        @Lei @Schema(pattern = Lei.SHAPE) String lei) {

    boolean areAbsent() {
        return Stream.of(municipality, oin, kvk, rsin, lei).allMatch(Objects::isNull);
    }
}
