package nl.schuldenlab.events.invitations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.events.mails.ToldView;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a guest was told. */
@Path("/events/{slug}/invitations/{id}/mail")
@Scope("events")
public class InvitationMailResource {
    private final SeenInvitations seen;
    private final EventRights planners;
    private final Mailbox mailbox;

    InvitationMailResource(SeenInvitations seen, EventRights planners, Mailbox mailbox) {
        this.seen = seen;
        this.planners = planners;
        this.mailbox = mailbox;
    }

    @GET
    @Operation(
            summary = "Read what became of the mail to a guest (verzending van de uitnodiging)",
            description =
                    "For the lab's people, those of the organisers, and the national team; others get 404. Who is meant, and at which address, partner-service is asked when the mail goes; a contact that was erased by then gets none.")
    public ToldView get(@RestPath String slug, @RestPath UUID id) {
        Invitation invitation = seen.get(slug, id);
        planners.asInsiderOf(invitation.event());
        return mailbox.about(id).stream().findFirst().map(ToldView::of).orElseThrow(Refusal::notFound);
    }
}
