package nl.schuldenlab.lab.municipalities;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import nl.schuldenlab.reference.Municipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality of the Netherlands. */
@Schema(name = "Municipality")
public record MunicipalityView(
        @NotNull String code,
        @NotNull String name,
        @NotNull List<String> aliases,
        @NotNull String province,

        @NotNull @Schema(description = "Its address in the government's register of organisations (TOOI).")
        URI tooi) {

    static MunicipalityView of(Municipality municipality) {
        return new MunicipalityView(
                municipality.code(),
                municipality.name(),
                municipality.aliases(),
                municipality.province(),
                municipality.tooiUri());
    }
}
