package nl.schuldenlab.events.invitations;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds invitations for a caller: what it may not know of is not there. */
@RequestScoped
class SeenInvitations {
    private final InvitationRepository invitations;
    private final InvitationRights rights;
    private final Events events;

    SeenInvitations(InvitationRepository invitations, InvitationRights rights, Events events) {
        this.invitations = invitations;
        this.rights = rights;
        this.events = events;
    }

    /** @throws Refusal 404 */
    Invitation get(String slug, UUID id) {
        Invitation invitation = invitations.get(events.get(slug), id);
        rights.asReaderOf(invitation);
        return invitation;
    }
}
