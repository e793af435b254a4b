package nl.schuldenlab.lab.supports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The administrative support of a lab as its insiders see it. */
@Schema(name = "AdministrativeSupport")
public record AdministrativeSupportView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped AdministrativeSupportDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static AdministrativeSupportView of(AdministrativeSupport support) {
        return new AdministrativeSupportView(
                support.id(), support.lab().slug(), support.description(), support.createdAt(), support.updatedAt());
    }
}
