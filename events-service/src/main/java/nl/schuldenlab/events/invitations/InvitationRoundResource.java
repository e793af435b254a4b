package nl.schuldenlab.events.invitations;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Filling the invitations of an event from the register. */
@Path("/events/{slug}/invitation-rounds")
@Scope("events")
public class InvitationRoundResource {
    private final GuestList guestList;
    private final Inviting inviting;
    private final EventRights planners;
    private final InvitationRights rights;
    private final Events events;
    private final Commands commands;

    InvitationRoundResource(
            GuestList guestList,
            Inviting inviting,
            EventRights planners,
            InvitationRights rights,
            Events events,
            Commands commands) {
        this.guestList = guestList;
        this.inviting = inviting;
        this.planners = planners;
        this.rights = rights;
        this.events = events;
        this.commands = commands;
    }

    @POST
    @Extension(name = "x-without-address", value = "true")
    @Operation(
            summary = "Invite the whole audience of an event from the register (uitnodigingsronde)",
            description =
                    "For who plans the event, while it is to come. WHOLE_NETWORK, PARTNERS and CEO_BOARD are all active partners of its lab (D103), or of all labs where it is of none; MUNICIPALITIES those among them that are one (D33); PROJECT_LEADERS all who lead its projects (D113). Done again it invites only who is new.")
    public RestResponse<InvitationRoundView> create(@RestPath String slug) {
        Event event = events.get(slug);
        planners.asPlannerOf(event);
        inviting.judge(event, GuestList.judge(event)).enforce();
        Set<Guest> guests = guestList.of(event, rights.authorization());
        return commands.run(() -> Answers.added(inviting.fill(slug, guests)));
    }
}
