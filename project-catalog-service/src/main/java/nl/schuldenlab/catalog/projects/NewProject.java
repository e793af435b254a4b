package nl.schuldenlab.catalog.projects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import nl.schuldenlab.platform.slugs.NewSlug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it begins, or as it was before the platform when {@code historical} is given. */
public record NewProject(
        @NewSlug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug,

        @JsonUnwrapped @NotNull @Valid ProjectDescription description,
        ProjectStage stage,

        @Schema(
                description =
                        "Whether it is kept as a draft, for its own people to see, until it is published; it may still lack what a published one has. Not for historical records.")
        Boolean draft,

        @Valid Historical historical)
        implements NewRoot {

    @Override
    public ProjectStage status() {
        return stage;
    }

    @Override
    public String statusName() {
        return "stage";
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (!isDraft()) {
            NewRoot.super.check(finding);
        } else if (historical != null) {
            finding.fault("draft", "not-historical");
        } else if (stage != null) {
            finding.fault("stage", "historical-only");
        }
        if (historical != null && stage == ProjectStage.WITHDRAWN) {
            finding.fault("stage", "withdrawn-later");
        }
    }

    private boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    Project toProject() {
        if (isDraft()) {
            return new Project(Slugs.of(slug, description.name()), description, null);
        }
        return new Project(
                Slugs.of(slug, description.name()), description, stage == null ? ProjectStage.IDEA : stage, historical);
    }
}
