package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the ten steps are done. */
@Schema(name = "SetupProgress")
public record ProgressView(@NotNull Integer done, @NotNull Integer total) {}
