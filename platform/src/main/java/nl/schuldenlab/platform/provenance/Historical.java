package nl.schuldenlab.platform.provenance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks a record of what was so before the platform existed: since when it is known to have been so, and a note. */
@Embeddable
@Schema(name = "Historical")
public record Historical(
        @NotNull PartialDate asOf, @Size(max = 2000) String note) {}
