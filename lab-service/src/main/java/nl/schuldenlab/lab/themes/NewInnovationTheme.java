package nl.schuldenlab.lab.themes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme to explore; of one from before the platform ({@code historical}) it may be told what came of it. */
public record NewInnovationTheme(
        @NotNull @Min(1) @Max(9999) Integer year,
        @JsonUnwrapped @NotNull @Valid InnovationThemeDescription description,
        ThemeStatus status,

        @Schema(description = "For historical records only.") @Valid
        ThemeDocument document,

        @Schema(description = "For historical records only: the slug of the project it became.") @Slug
        String project,

        @Schema(description = "For historical records only.") @Size(max = 50)
        List<@NotBlank @Size(max = 2000) String> lessons,

        @Valid Historical historical)
        implements NewRoot {

    @Override
    public void check(SelfChecked.Finding finding) {
        NewRoot.super.check(finding);
        if (historical == null) {
            only(finding, "document", document != null);
            only(finding, "project", project != null);
            only(finding, "lessons", lessons != null && !lessons.isEmpty());
        }
    }

    private static void only(SelfChecked.Finding finding, String property, boolean given) {
        if (given) {
            finding.fault(property, "historical-only");
        }
    }

    ThemeOutcome outcome() {
        return new ThemeOutcome(document, project, lessons);
    }

    InnovationTheme toTheme(Lab lab) {
        return new InnovationTheme(lab, this);
    }
}
