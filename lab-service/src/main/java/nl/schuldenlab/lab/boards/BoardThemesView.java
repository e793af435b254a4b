package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.themes.InnovationTheme;
import nl.schuldenlab.lab.themes.ThemeStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The innovation themes of a year that are equally far. */
@Schema(name = "BoardThemes")
public record BoardThemesView(
        @NotNull ThemeStatus status, @NotNull List<Theme> items) {

    /** A theme of the year. */
    @Schema(name = "BoardTheme")
    public record Theme(@NotNull UUID id, @NotNull String title) {}

    static List<BoardThemesView> of(List<InnovationTheme> themes) {
        return Arrays.stream(ThemeStatus.values())
                .map(status -> of(status, themes))
                .filter(each -> !each.items.isEmpty())
                .toList();
    }

    private static BoardThemesView of(ThemeStatus status, List<InnovationTheme> themes) {
        return new BoardThemesView(
                status,
                themes.stream()
                        .filter(theme -> theme.status() == status)
                        .map(theme -> new Theme(theme.id(), theme.description().title()))
                        .toList());
    }
}
