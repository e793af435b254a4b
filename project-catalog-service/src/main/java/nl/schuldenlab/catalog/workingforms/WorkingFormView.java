package nl.schuldenlab.catalog.workingforms;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The working form of an adoption as everybody may see it. */
@Schema(name = "WorkingForm")
public record WorkingFormView(
        @NotNull UUID id,
        @NotNull UUID adoption,
        @JsonUnwrapped WorkingFormDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static WorkingFormView of(WorkingForm form) {
        return new WorkingFormView(form.id(), form.adoption(), form.description(), form.createdAt(), form.updatedAt());
    }
}
