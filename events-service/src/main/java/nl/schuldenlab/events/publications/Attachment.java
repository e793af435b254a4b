package nl.schuldenlab.events.publications;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What comes with a publication, where it can be read (D5). */
@Embeddable
public record Attachment(
        @NotBlank @Size(max = 300) String title,

        @NotNull @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url) {}
