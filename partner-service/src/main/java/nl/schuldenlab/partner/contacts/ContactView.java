package nl.schuldenlab.partner.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact person as those may see them who have to do with the partner; the {@code subject} only who keeps the contact. */
@Schema(name = "Contact")
public record ContactView(
        @NotNull UUID id,
        @NotNull String partner,
        @JsonUnwrapped ContactDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ContactView of(Contact contact) {
        return of(contact, true);
    }

    static ContactView of(Contact contact, boolean withSubject) {
        ContactDescription all = contact.description();
        return new ContactView(
                contact.id(),
                contact.partner(),
                withSubject ? all : all.withoutSubject(),
                contact.createdAt(),
                contact.updatedAt());
    }
}
