package nl.schuldenlab.events.invitations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom an event invites. */
@Path("/events/{slug}/invitations")
@Scope("events")
public class InvitationResource {
    private final InvitationRepository invitations;
    private final Inviting inviting;
    private final SeenInvitations seen;
    private final InvitationRights rights;
    private final EventRights planners;
    private final Events events;
    private final Partners partners;
    private final Commands commands;

    InvitationResource(
            InvitationRepository invitations,
            Inviting inviting,
            SeenInvitations seen,
            InvitationRights rights,
            EventRights planners,
            Events events,
            Partners partners,
            Commands commands) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.seen = seen;
        this.rights = rights;
        this.planners = planners;
        this.events = events;
        this.partners = partners;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List whom an event invites, oldest first (uitnodigingen)",
            description =
                    "For the lab's people, those of the organisers, and the national team; others see those of the partners they speak for.")
    public RestResponse<Page<InvitationView>> list(@RestPath String slug, @BeanParam InvitationFilter filter) {
        Event event = events.get(slug);
        return invitations
                .list(event, filter, rights.reach(event))
                .map(InvitationView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Invite a partner, or somebody there (uitnodigen)",
            description =
                    "For who plans the event, while it is to come. The guest is told by mail, may know of the event whatever its visibility, and may register whatever its audience.")
    public RestResponse<InvitationView> create(@RestPath String slug, NewInvitation newInvitation) {
        planners.asPlannerOf(events.get(slug));
        String partner = newInvitation.partner();
        References references = new References().one("/partner", partner, null, partners::exist);
        if (newInvitation.contact() != null) {
            references.one(
                    "/contact",
                    newInvitation.contact().toString(),
                    null,
                    id -> partners.hasContact(partner, newInvitation.contact(), rights.authorization()));
        }
        references.enforce();
        return commands.create(() -> inviting.invite(slug, newInvitation.toGuest()), InvitationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an invitation (uitnodiging)",
            description = "For those who see it in the list; others get 404.")
    public RestResponse<InvitationView> get(@RestPath String slug, @RestPath UUID id) {
        Invitation invitation = seen.get(slug, id);
        return Answers.shown(invitation, InvitationView.of(invitation));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Withdraw an invitation (uitnodiging intrekken)",
            description =
                    "For who plans the event. Mail about it that has not gone stays here; who has registered stays so.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        planners.asPlannerOf(seen.get(slug, id).event());
        return commands.delete(() -> seen.get(slug, id), inviting::withdraw);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to an invitation (geschiedenis)",
            description = "For the lab's people, those of the organisers, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Invitation invitation = seen.get(slug, id);
        planners.asInsiderOf(invitation.event());
        return invitations.history(invitation, request).shown();
    }
}
