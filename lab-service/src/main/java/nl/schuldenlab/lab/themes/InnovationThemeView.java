package nl.schuldenlab.lab.themes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme as everybody may see it. */
@Schema(name = "InnovationTheme")
public record InnovationThemeView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @JsonUnwrapped InnovationThemeDescription description,
        @NotNull ThemeStatus status,
        ThemeDocument document,
        String project,
        @NotNull List<String> lessons,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static InnovationThemeView of(InnovationTheme theme) {
        return new InnovationThemeView(
                theme.id(),
                theme.lab().slug(),
                theme.year(),
                theme.description(),
                theme.status(),
                theme.document(),
                theme.project(),
                theme.lessons(),
                theme.historical(),
                theme.incomplete(),
                theme.createdAt(),
                theme.updatedAt());
    }
}
