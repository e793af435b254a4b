package nl.schuldenlab.catalog.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proven project that acts in a phase. */
@Schema(name = "CoveringProject")
public record CoveringProjectView(
        @NotNull String project, @NotNull String name) {}
