package nl.schuldenlab.catalog.links;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to be laid from one project to another. */
@Schema(name = "NewProjectLink")
public record NewLink(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80, description = "The other project.")
        String to,

        @NotNull LinkKind kind,
        @JsonUnwrapped @NotNull @Valid LinkDescription description) {}
