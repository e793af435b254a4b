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
        NewRoot.super.check(finding);
        if (historical != null && stage == ProjectStage.WITHDRAWN) {
            finding.fault("stage", "withdrawn-later");
        }
    }

    Project toProject() {
        return new Project(
                Slugs.of(slug, description.name()), description, stage == null ? ProjectStage.IDEA : stage, historical);
    }
}
