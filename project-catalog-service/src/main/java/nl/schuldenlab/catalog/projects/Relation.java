package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another project of the catalogue, and how it stands to this one. */
public record Relation(
        @NotNull RelationKind kind,

        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String slug) {}
