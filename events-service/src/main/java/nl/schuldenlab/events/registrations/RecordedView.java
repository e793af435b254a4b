package nl.schuldenlab.events.registrations;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.changes.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and by which role something was recorded of a person, and which properties; never by whom, who is a person too. */
@Schema(name = "Recorded")
public record RecordedView(
        @NotNull Instant at,
        @NotNull ChangeKind kind,
        @NotNull List<String> properties,
        @NotNull String role) {}
