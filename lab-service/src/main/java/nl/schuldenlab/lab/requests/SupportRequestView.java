package nl.schuldenlab.lab.requests;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for support as the lab's insiders see it. */
@Schema(name = "SupportRequest")
public record SupportRequestView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer step,
        @JsonUnwrapped SupportRequestDescription description,
        String answer,
        @NotNull SupportRequestStatus status,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SupportRequestView of(SupportRequest request) {
        return new SupportRequestView(
                request.id(),
                request.lab().slug(),
                request.step().number(),
                request.description(),
                request.answer(),
                request.status(),
                request.createdAt(),
                request.updatedAt());
    }
}
