package nl.schuldenlab.lab.coreteams;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on a core team; who holds it is a contact person kept by partner-service, or not told. */
@Schema(name = "CoreTeamMember")
public record CoreTeamMember(
        @NotNull CoreTeamRole role,

        @Schema(description = "The id of a contact person of a partner.")
        UUID contact) {}
