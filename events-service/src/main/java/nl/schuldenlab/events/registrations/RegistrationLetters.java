package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.schuldenlab.events.mails.Letter;
import nl.schuldenlab.events.mails.Letters;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.platform.command.Housekeeping;

/** What mails to people who registered tell, with a personal link to cancel by as long as there is something to cancel. */
@Singleton
class RegistrationLetters implements Letters {
    private final RegistrationRepository registrations;
    private final CancellationLinks links;
    private final Housekeeping housekeeping;

    RegistrationLetters(RegistrationRepository registrations, CancellationLinks links, Housekeeping housekeeping) {
        this.registrations = registrations;
        this.links = links;
        this.housekeeping = housekeeping;
    }

    @Override
    public boolean writes(MailOccasion occasion) {
        return occasion != MailOccasion.INVITATION;
    }

    @Override
    public Optional<Letter> letter(MailOccasion occasion, UUID subject) {
        AtomicReference<Letter> letter = new AtomicReference<>();
        housekeeping.run(() -> registrations
                .findByIdOptional(subject)
                .filter(registration -> !registration.isErased() && isStillSo(occasion, registration.status()))
                .map(this::letter)
                .ifPresent(letter::set));
        return Optional.ofNullable(letter.get());
    }

    private static boolean isStillSo(MailOccasion occasion, RegistrationStatus status) {
        return switch (occasion) {
            case WAITING -> status == RegistrationStatus.WAITING;
            case CANCELLED -> status == RegistrationStatus.CANCELLED;
            case EVENT_MOVED, EVENT_POSTPONED, EVENT_CANCELLED -> status.isOpen();
            default -> status == RegistrationStatus.REGISTERED;
        };
    }

    private Letter letter(Registration registration) {
        RegistrationDescription told = registration.description();
        boolean cancellable =
                registration.status().isOpen() && registration.event().isPlanned();
        Long position = registrations.waitingPosition(registration);
        return new Letter(
                registration.event().slug(),
                List.of(new Letter.Recipient(told.name(), told.email())),
                told.language(),
                registration.seats(),
                position == null ? null : position.intValue(),
                cancellable ? links.issue(registration.id()) : null);
    }
}
