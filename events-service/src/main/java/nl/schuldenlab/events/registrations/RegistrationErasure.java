package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.platform.command.StoredAnswers;
import nl.schuldenlab.platform.status.Verdict;

/** Takes a person out of everything that is kept here, and leaves the counts intact (AVG, article 17). */
@Singleton
class RegistrationErasure {
    private final RegistrationRepository registrations;
    private final Registering registering;
    private final CancellationLinks links;
    private final Mailbox mailbox;
    private final StoredAnswers answers;
    private final Clock clock;

    RegistrationErasure(
            RegistrationRepository registrations,
            Registering registering,
            CancellationLinks links,
            Mailbox mailbox,
            StoredAnswers answers,
            Clock clock) {
        this.registrations = registrations;
        this.registering = registering;
        this.links = links;
        this.mailbox = mailbox;
        this.answers = answers;
        this.clock = clock;
    }

    /** Who is erased before the event does not come: the seats are for others. */
    void eraseOnDemand(Registration registration) {
        if (registration.judge(RegistrationStatus.CANCELLED, clock.instant()).verdict() == Verdict.ALLOWED) {
            registering.change(registration, NewRegistrationStatus.cancelled());
        }
        erase(registration);
    }

    void erase(Registration registration) {
        registration.erase(clock.instant());
        registrations.saved(registration);
        registrations.forgetReasons(registration);
        links.forget(registration.id());
        mailbox.forget(registration.id());
        answers.forgetAbout(registration.path());
    }
}
