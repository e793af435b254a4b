package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a history: what changed, when, by whom and why; never the values. */
@Schema(name = "HistoryEntry")
public record HistoryEntryView(
        @NotNull Instant at,
        @NotNull ChangeKind kind,
        @NotNull Long version,
        @NotNull List<String> properties,
        String reason,
        String from,
        String to,
        @NotNull ActorView by) {

    static HistoryEntryView of(Change change) {
        return new HistoryEntryView(
                change.at(),
                change.kind(),
                change.version(),
                change.properties(),
                change.reason(),
                change.fromStatus(),
                change.toStatus(),
                ActorView.of(change.by(), false));
    }
}
