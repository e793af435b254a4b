package nl.schuldenlab.partner.worklist;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that waits for a partner, in the reader's language. */
@Schema(name = "WorklistItem")
public record WorklistItemView(
        @NotNull WorklistKind kind,
        @NotNull String path,
        @NotNull String title,
        @NotNull String subject,
        String lab,
        @NotNull Instant waitingSince,
        Instant dueAt) {

    static WorklistItemView of(WorklistItem item, Language language) {
        return new WorklistItemView(
                item.kind(),
                item.path(),
                Texts.of(item.kind().text(), language, Map.of("subject", item.subject())),
                item.subject(),
                item.lab(),
                item.waitingSince(),
                item.dueAt());
    }
}
