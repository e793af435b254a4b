package nl.schuldenlab.partner.partners;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner that could be the same as another, by its name. */
@Schema(name = "SimilarPartner")
public record SimilarPartner(@NotNull String slug, @NotNull String name) {}
