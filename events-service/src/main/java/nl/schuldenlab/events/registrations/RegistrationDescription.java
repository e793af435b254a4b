package nl.schuldenlab.events.registrations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.Replaces;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.slugs.Slug;
import nl.schuldenlab.platform.slugs.Slugs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is asked of somebody who comes, alone or with a delegation: how to reach them, for whom they come, and how many they are. */
@Embeddable
@Replaces(RegistrationView.class)
@Schema(name = "RegistrationUpdate")
public record RegistrationDescription(
        @NotBlank @Size(max = 200) String name,

        @NotBlank
        @Pattern(regexp = "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", message = "email")
        @Size(max = 254)
        @Schema(description = "Where confirmation and personal link go.")
        String email,

        @Size(min = 1, max = 200) String organisation,

        @Slug
        @Schema(pattern = Slugs.SHAPE, minLength = 2, maxLength = 80, description = "The partner that they come for.")
        String partner,

        @Min(1)
        @Max(20)
        @Schema(defaultValue = "1", description = "More than one for a delegation, which is never split.")
        Integer seats,

        @Enumerated(EnumType.STRING) @Schema(defaultValue = "NL", description = "In which mail comes.")
        Language language) {

    public RegistrationDescription {
        email = email == null ? null : email.strip();
        seats = seats == null ? 1 : seats;
        language = language == null ? Language.NL : language;
    }

    /** What is left when nothing of the person is. */
    RegistrationDescription erased() {
        return new RegistrationDescription(null, null, null, partner, seats, language);
    }

    /** Says nothing: no log shall hold a person. */
    @Override
    public String toString() {
        return "RegistrationDescription";
    }
}
