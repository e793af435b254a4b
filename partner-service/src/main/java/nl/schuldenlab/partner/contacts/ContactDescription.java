package nl.schuldenlab.partner.contacts;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldenlab.platform.input.Replaces;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is held on a person: the name and function at the partner, how to reach them there, and nothing private (D18). */
@Embeddable
@Replaces(ContactView.class)
@Schema(name = "ContactUpdate")
public record ContactDescription(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String function,

        @Pattern(regexp = "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", message = "email") @Size(max = 254)
        String email,

        @Pattern(regexp = "^\\+?[0-9](?:[ ()./-]{0,2}[0-9]){5,14}$", message = "telephone") @Size(max = 30)
        String telephone,

        @Schema(
                description =
                        "Who this is to the identity provider (`sub`), so that they can ask for what is held on them.")
        @Pattern(regexp = "^[\\x21-\\x7e]+$")
        @Size(max = 255)
        String subject) {

    static final ContactDescription ERASED = new ContactDescription(null, null, null, null, null);

    ContactDescription withoutSubject() {
        return new ContactDescription(name, function, email, telephone, null);
    }

    /** Says nothing: no log shall hold a person. */
    @Override
    public String toString() {
        return "ContactDescription";
    }
}
