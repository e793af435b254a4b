package nl.schuldenlab.platform.status;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller can do next with a state machine, and when that was judged. */
@Schema(name = "Transitions")
public record TransitionsView(
        @NotNull List<TransitionView> items, @NotNull Instant checkedAt) {}
