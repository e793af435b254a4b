package nl.schuldenlab.partner.contacts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.Root;

/** A person by whom a partner can be reached, held with no more than is needed for that (D18, D19). */
@Entity
public class Contact extends Root {
    private String partner;

    @Embedded
    private ContactDescription description;

    private Instant erasedAt;

    protected Contact() {}

    Contact(String partner, ContactDescription description) {
        this.partner = partner;
        this.description = description;
    }

    Contact describe(ContactDescription wanted) {
        description = wanted;
        return this;
    }

    /** Leaves what refers to this person intact, and nothing of the person. */
    void erase(Instant now) {
        description = ContactDescription.ERASED;
        erasedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** @throws Refusal 410 once it has been erased */
    Contact unerased() {
        if (isErased()) {
            throw new Refusal(410, "erased");
        }
        return this;
    }

    @Override
    public String resource() {
        return "contact";
    }

    @Override
    public String path() {
        return "/v1/partners/%s/contacts/%s".formatted(partner, id());
    }

    String partner() {
        return partner;
    }

    ContactDescription description() {
        return isErased() ? ContactDescription.ERASED : description;
    }
}
