package nl.schuldenlab.catalog.workingforms;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document in which a working form is recorded. */
@Embeddable
@Schema(name = "FormDocument")
public record FormDocument(
        @NotBlank @Size(max = 300) String title,

        @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url) {}
