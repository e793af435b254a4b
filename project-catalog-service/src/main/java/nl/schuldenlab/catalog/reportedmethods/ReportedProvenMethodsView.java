package nl.schuldenlab.catalog.reportedmethods;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reported number of proven methods as everybody may see it, always with its source. */
@Schema(name = "ReportedProvenMethods")
public record ReportedProvenMethodsView(
        @NotNull UUID id,
        @NotNull String partner,
        @JsonUnwrapped ReportedProvenMethodsDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ReportedProvenMethodsView of(ReportedProvenMethods methods) {
        return new ReportedProvenMethodsView(
                methods.id(), methods.partner(), methods.description(), methods.createdAt(), methods.updatedAt());
    }
}
