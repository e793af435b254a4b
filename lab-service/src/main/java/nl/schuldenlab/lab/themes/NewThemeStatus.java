package nl.schuldenlab.lab.themes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to move a theme to another status, with what that status is nothing without: a document, a project, or lessons. */
@SelfChecked
public record NewThemeStatus(
        @NotNull ThemeStatus to,
        @Size(max = 1000) String reason,

        @Schema(description = "Of the case or prototype (D110).") @Valid
        ThemeDocument document,

        @Schema(description = "The slug of the project that it became (D118).") @Slug
        String project,

        @Schema(description = "What was learned of a theme that is dropped.") @Size(max = 50)
        List<@NotBlank @Size(max = 2000) String> lessons)
        implements SelfChecked.Checking {

    @Override
    public void check(SelfChecked.Finding finding) {
        if (to == null) {
            return;
        }
        boolean drops = to == ThemeStatus.DROPPED;
        with(finding, "document", to.isOutcome(), document != null);
        with(finding, "project", to == ThemeStatus.BECAME_PROJECT, project != null);
        with(finding, "lessons", drops, lessons != null && !lessons.isEmpty());
        if (drops && (reason == null || reason.isBlank())) {
            finding.fault("reason", "required");
        }
    }

    private static void with(SelfChecked.Finding finding, String property, boolean belongs, boolean given) {
        if (belongs && !given) {
            finding.fault(property, "required");
        }
        if (!belongs && given) {
            finding.fault(property, "not-of-this-status");
        }
    }

    ThemeOutcome outcome() {
        return new ThemeOutcome(document, project, lessons);
    }
}
