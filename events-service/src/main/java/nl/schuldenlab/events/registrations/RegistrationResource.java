package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who comes to an event. */
@Path("/events/{slug}/registrations")
@Scope("events")
public class RegistrationResource {
    private final RegistrationRepository registrations;
    private final Registering registering;
    private final RegistrationErasure erasure;
    private final SeenRegistrations seen;
    private final RegistrationRights rights;
    private final Events events;
    private final Partners partners;
    private final Commands commands;
    private final EventTurns turns;

    RegistrationResource(
            RegistrationRepository registrations,
            Registering registering,
            RegistrationErasure erasure,
            SeenRegistrations seen,
            RegistrationRights rights,
            Events events,
            Partners partners,
            Commands commands,
            EventTurns turns) {
        this.registrations = registrations;
        this.registering = registering;
        this.erasure = erasure;
        this.seen = seen;
        this.rights = rights;
        this.events = events;
        this.partners = partners;
        this.commands = commands;
        this.turns = turns;
    }

    @GET
    @Operation(
            summary = "List the registrations for an event, in the order of arrival (aanmeldingen)",
            description =
                    "All of them for the managers of its lab, who speaks for an organising partner, and the national team; others see those that they made and those of the partners they speak for.")
    public RestResponse<Page<RegistrationView>> list(@RestPath String slug, @BeanParam RegistrationFilter filter) {
        Event event = events.get(slug);
        return registrations
                .list(event, filter, rights.reach(event))
                .map(RegistrationView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Register for an event (aanmelden)",
            description =
                    "For all who are signed in and whom the event is meant for: themselves, or with `forOther` the people of a partner that they speak for. The organisers register whom they like, before and after the window too. `seats` of 2 and more is a delegation, which is never split. The answer is REGISTERED when there are seats, else WAITING; who waits moves up by itself, by the event's `waitingListPolicy`. One registration per person and per e-mail address.")
    public RestResponse<RegistrationView> create(@RestPath String slug, NewRegistration newRegistration) {
        new References()
                .one("/partner", newRegistration.description().partner(), null, partners::exist)
                .enforce();
        return turns.take(slug, () -> {
            Registrar who = rights.asRegistrar(events.get(slug), newRegistration);
            return commands.create(
                    () -> registering.register(slug, newRegistration, who),
                    made -> RegistrationView.of(made, registrations.waitingPosition(made)));
        });
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(RegistrationView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Read a registration (aanmelding)",
            description = "For who made it, who speaks for its partner, and the organisers; others get 404.")
    public RestResponse<RegistrationView> get(@RestPath String slug, @RestPath UUID id) {
        Registration registration = seen.get(slug, id).unerased();
        return Answers.shown(registration, RegistrationView.of(registration));
    }

    @GET
    @Path("/{id}/place")
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @APIResponseSchema(PlaceView.class)
    @Operation(
            summary = "Read where a registration stands now (plaats op de wachtlijst)",
            description = "For those who may read it; others get 404.")
    public PlaceView place(@RestPath String slug, @RestPath UUID id) {
        Registration registration = seen.get(slug, id).unerased();
        return new PlaceView(
                registration.status(),
                registrations.waitingPosition(registration),
                registration.event().description().waitingListPolicy());
    }

    @PUT
    @Path("/{id}")
    @APIResponseSchema(RegistrationView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Replace what is held of a registration (aanmelding)",
            description =
                    "For those who may read it. A party may become smaller, which gives its seats to who waits; larger only while nobody waits and there is room.")
    public RestResponse<RegistrationView> replace(
            @RestPath String slug, @RestPath UUID id, RegistrationDescription description) {
        Registration found = seen.get(slug, id);
        rights.asWriterOf(found, description);
        new References()
                .one("/partner", description.partner(), found.description().partner(), partners::exist)
                .enforce();
        return turns.take(
                slug,
                () -> commands.replace(
                        () -> registering.locked(slug, id),
                        registration -> registering.replace(registration, description),
                        RegistrationView::of));
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "No Content")
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Erase a registration (aanmelding wissen)",
            description =
                    "For those who may read it. While the event is to come it is cancelled first. Everything that is held on the person goes, mail that has not gone and stored answers included; that somebody had so many seats stays.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        return turns.take(slug, () -> {
            rights.asWriterOf(seen.get(slug, id));
            return commands.delete(() -> registering.locked(slug, id), erasure::eraseOnDemand);
        });
    }
}
