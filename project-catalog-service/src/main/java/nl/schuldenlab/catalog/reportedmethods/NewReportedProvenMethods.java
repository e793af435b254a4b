package nl.schuldenlab.catalog.reportedmethods;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of proven methods as a source told it, and who called them so. */
public record NewReportedProvenMethods(
        @NotNull @Slug @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80)
        String partner,

        @JsonUnwrapped @NotNull @Valid ReportedProvenMethodsDescription description) {}
