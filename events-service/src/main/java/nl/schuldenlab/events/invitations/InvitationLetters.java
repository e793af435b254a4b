package nl.schuldenlab.events.invitations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.events.mails.Letter;
import nl.schuldenlab.events.mails.Letters;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.partners.ContactPerson;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.platform.language.Language;

/** What mails to guests tell; who they are is asked at partner-service when the mail goes. */
@Singleton
class InvitationLetters implements Letters {
    private final InvitationRepository invitations;
    private final Partners partners;

    InvitationLetters(InvitationRepository invitations, Partners partners) {
        this.invitations = invitations;
        this.partners = partners;
    }

    @Override
    public boolean writes(MailOccasion occasion) {
        return occasion == MailOccasion.INVITATION;
    }

    @Override
    public Optional<Letter> letter(MailOccasion occasion, UUID subject) {
        return invitations
                .withEvent(subject)
                .filter(invitation -> invitation.event().isPlanned())
                .flatMap(this::letter);
    }

    private Optional<Letter> letter(Invitation invitation) {
        List<Letter.Recipient> recipients = people(invitation.guest())
                .filter(person -> person.email() != null)
                .map(person -> new Letter.Recipient(person.name(), person.email()))
                .toList();
        return recipients.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(invitation.event().slug(), recipients, Language.NL, null, null, null));
    }

    /** A partner as such is told through all its people. */
    private Stream<ContactPerson> people(Guest guest) {
        return guest.contact() == null
                ? partners.contacts(guest.partner()).stream()
                : partners.contact(guest.partner(), guest.contact()).stream();
    }
}
