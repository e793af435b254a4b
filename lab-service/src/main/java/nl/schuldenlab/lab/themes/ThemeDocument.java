package nl.schuldenlab.lab.themes;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the case or prototype that came of a theme can be read (D110). */
@Embeddable
@Schema(name = "ThemeDocument")
public record ThemeDocument(
        @NotBlank @Size(max = 300) String title,

        @NotNull @Pattern(regexp = "^https?://\\S+$") @Size(max = 2000)
        String url) {}
