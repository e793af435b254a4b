package nl.schuldenlab.lab.executives;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An executive contact of a lab as its insiders see it. */
@Schema(name = "ExecutiveContact")
public record ExecutiveContactView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped ExecutiveContactDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ExecutiveContactView of(ExecutiveContact contact) {
        return new ExecutiveContactView(
                contact.id(), contact.lab().slug(), contact.description(), contact.createdAt(), contact.updatedAt());
    }
}
