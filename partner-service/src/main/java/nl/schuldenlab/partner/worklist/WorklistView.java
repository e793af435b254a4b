package nl.schuldenlab.partner.worklist;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for a partner, that which presses most first, and when that was looked up. */
@Schema(name = "Worklist")
public record WorklistView(
        @NotNull List<WorklistItemView> items,

        @Schema(description = "True when more waits than is shown.")
        Boolean more,

        @NotNull Instant checkedAt) {}
