package nl.schuldenlab.catalog.progressupdates;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a project stands, or stood before the platform when {@code historical} is given. */
@Schema(name = "NewProjectProgress")
public record NewProgressUpdate(
        @JsonUnwrapped @NotNull @Valid ProgressUpdateDescription description,
        @Valid Historical historical) implements NewRoot {}
