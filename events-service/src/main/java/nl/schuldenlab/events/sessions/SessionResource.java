package nl.schuldenlab.events.sessions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.events.subjects.KnownSubjects;
import nl.schuldenlab.events.subjects.Subjects;
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

/** The programme of an event. */
@Path("/events/{slug}/sessions")
@Scope("events")
public class SessionResource {
    private final SessionRepository sessions;
    private final Events events;
    private final SessionRights rights;
    private final Partners partners;
    private final KnownSubjects subjects;
    private final Commands commands;

    SessionResource(
            SessionRepository sessions,
            Events events,
            SessionRights rights,
            Partners partners,
            KnownSubjects subjects,
            Commands commands) {
        this.sessions = sessions;
        this.events = events;
        this.rights = rights;
        this.partners = partners;
        this.subjects = subjects;
        this.commands = commands;
    }

    private void mustExist(SessionDescription wanted, List<String> presenters, Subjects about) {
        References references = new References().each("/presenters", wanted.presenters(), presenters, partners::exist);
        subjects.addTo(references, wanted.subjects(), about).enforce();
    }

    @GET
    @Operation(summary = "List the sessions of an event, in the order of time (programma)")
    public RestResponse<Page<SessionView>> list(@RestPath String slug, @BeanParam SessionFilter filter) {
        return sessions.list(events.get(slug), filter).map(SessionView::of).shown();
    }

    @POST
    @Operation(
            summary = "Put a session on the programme of an event (programmaonderdeel)",
            description =
                    "For who plans the event; its times lie within those of the event, and a title stands once in a programme. With `historical` and a source, for the national team, it tells of the time before the platform.")
    public RestResponse<SessionView> create(@RestPath String slug, NewSession newSession) {
        rights.asPlannerOf(events.get(slug), newSession);
        mustExist(newSession.description(), List.of(), Subjects.NONE);
        return commands.create(() -> sessions.added(newSession.toSession(events.get(slug))), SessionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a session of an event (programmaonderdeel)")
    public RestResponse<SessionView> get(@RestPath String slug, @RestPath UUID id) {
        Session session = sessions.get(events.get(slug), id);
        return Answers.shown(session, SessionView.of(session));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a session (programmaonderdeel)",
            description = "For who plans the event; a historical one for the national team.")
    public RestResponse<SessionView> replace(@RestPath String slug, @RestPath UUID id, SessionDescription description) {
        Session found = sessions.get(events.get(slug), id);
        rights.asPlannerOf(found);
        mustExist(
                description,
                found.description().presenters(),
                found.description().subjects());
        return commands.replace(
                () -> sessions.get(events.get(slug), id),
                session -> sessions.saved(session.describe(description)),
                SessionView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Take a session off the programme of an event (programmaonderdeel)",
            description =
                    "For who plans the event, while that is PLANNED; a historical one for the national team. What was on a programme that was held stays.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        rights.asPlannerOf(sessions.get(events.get(slug), id));
        return commands.delete(() -> sessions.get(events.get(slug), id), session -> {
            session.judgeDeletion().enforce();
            sessions.deleted(session);
        });
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a session (geschiedenis)",
            description =
                    "For the people of the event's lab, those of its organisers, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Session session = sessions.get(events.get(slug), id);
        rights.asInsiderOf(session);
        return sessions.history(session, request).shown();
    }
}
