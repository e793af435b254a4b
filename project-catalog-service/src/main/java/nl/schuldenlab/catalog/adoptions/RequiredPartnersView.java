package nl.schuldenlab.catalog.adoptions;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of partners that carrying out a project needs, and which of them are lacking where it is adopted (D70). */
@Schema(name = "RequiredPartners")
public record RequiredPartnersView(
        @NotNull UUID adoption,
        String lab,
        @NotNull List<String> required,

        @NotNull @Schema(description = "Those that no active partner of the lab is of; without a lab all.")
        List<String> missing,

        @NotNull @Schema(description = "Where introductions for it are asked for and listed.")
        String introductions) {

    static RequiredPartnersView of(Adoption adoption, List<String> required, List<String> missing) {
        return new RequiredPartnersView(
                adoption.id(), adoption.lab(), required, missing, "/v1/introductions?adoption=" + adoption.id());
    }
}
