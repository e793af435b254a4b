package nl.schuldenlab.platform.provenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a fact comes from: a titled publication, with its address and date as far as known. */
@Schema(name = "Source")
public record Source(
        @NotBlank @Size(max = 300) String title,

        @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url,

        PartialDate publishedOn) {}
