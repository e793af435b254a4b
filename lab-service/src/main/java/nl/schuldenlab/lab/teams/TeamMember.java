package nl.schuldenlab.lab.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.schuldenlab.lab.executives.Department;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat in a programme team: from which executive organisation, as what, and held by which contact person of partner-service. */
@Schema(name = "TeamMember")
public record TeamMember(
        @NotNull Department department,
        @NotBlank @Size(max = 200) String role,

        @Schema(description = "Of a contact person that partner-service holds.")
        UUID contact) {}
