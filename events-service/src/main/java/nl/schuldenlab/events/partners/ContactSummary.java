package nl.schuldenlab.events.partners;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The fields of a contact that this service reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContactSummary(String name, String email) {

    ContactPerson toPerson() {
        return new ContactPerson(name, email);
    }

    /** Says nothing: no log shall hold a person. */
    @Override
    public String toString() {
        return "ContactSummary";
    }
}
