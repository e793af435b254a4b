package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the change feed and where it goes on. */
@Schema(name = "Changes")
public record ChangesView(
        @NotNull List<EventView> items, @NotNull String next) {}
