package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as a thin CloudEvent (CloudEvents 1.0, NLGov profile 1.1): what happened to what and where to read it, no data. */
@Schema(name = "CloudEvent")
public record EventView(
        @NotNull String specversion,
        @NotNull UUID id,
        @NotNull String source,
        @NotNull String type,
        @NotNull Instant time,
        @NotNull String subject,
        @NotNull String dataref) {}
