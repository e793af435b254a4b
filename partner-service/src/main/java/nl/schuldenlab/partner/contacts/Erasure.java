package nl.schuldenlab.partner.contacts;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.command.StoredAnswers;

/** Takes a person out of everything that is kept here, and leaves what refers to them intact (AVG, article 17). */
@Singleton
class Erasure {
    private final ContactRepository contacts;
    private final StoredAnswers answers;
    private final Clock clock;

    Erasure(ContactRepository contacts, StoredAnswers answers, Clock clock) {
        this.contacts = contacts;
        this.answers = answers;
        this.clock = clock;
    }

    void erase(Contact contact) {
        contact.erase(clock.instant());
        contacts.saved(contact);
        contacts.forgetReasons(contact);
        answers.forgetAbout(contact.path());
    }
}
