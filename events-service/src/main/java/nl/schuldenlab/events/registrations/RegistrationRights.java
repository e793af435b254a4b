package nl.schuldenlab.events.registrations;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who registers for whom, and who may know who comes: the organisers of everybody, others of those they registered. */
@RequestScoped
public class RegistrationRights {
    private static final String PARTICIPANT = "participant";

    private final Rights rights;
    private final EventRights events;
    private final Caller caller;
    private final JsonWebToken token;

    RegistrationRights(Rights rights, EventRights events, Caller caller, JsonWebToken token) {
        this.rights = rights;
        this.events = events;
        this.caller = caller;
        this.token = token;
    }

    /** The managers of the event's lab, who speaks for an organising partner, and the national team. */
    boolean organises(Event event) {
        return rights.isNational()
                || event.lab() != null && rights.manages(event.lab())
                || event.hosts().stream().anyMatch(rights::speaksFor);
    }

    /** @throws Refusal 401 or 403 unless the caller organises the event */
    public void asOrganiserOf(Event event) {
        if (!organises(event)) {
            throw caller.refusal();
        }
        act(event);
    }

    /** @throws Refusal 404 unless the caller organises the event */
    public void asReaderOfAllAt(Event event) {
        if (!organises(event)) {
            throw Refusal.notFound();
        }
    }

    private void act(Event event) {
        if (event.lab() != null && rights.manages(event.lab()) || rights.isNational()) {
            rights.asManagerOf(event.lab());
        } else {
            rights.asContactOf(
                    event.hosts().stream().filter(rights::speaksFor).findFirst().orElseThrow());
        }
    }

    /** @throws Refusal 403 unless the caller registers themselves, people of a partner they speak for, or organises the event */
    Registrar asRegistrar(Event event, NewRegistration wanted) {
        String partner = wanted.description().partner();
        Registrar registrar = registrar(event, partner);
        boolean speaks = partner != null && registrar.speaksForPartner();
        boolean comes = wanted.isForCaller() && !caller.is(Roles.SERVICE); // a service goes nowhere
        if (!comes && !registrar.organiser() && !speaks) {
            throw Refusal.forbidden();
        }
        actsFor(event, partner);
        return registrar;
    }

    /** Who would register, were they to do so now. */
    Registrar registrar(Event event, String partner) {
        return new Registrar(
                token.getSubject(),
                organises(event),
                events.isMeantFor(event),
                partner == null || rights.speaksFor(partner));
    }

    private void actsFor(Event event, String partner) {
        if (organises(event)) {
            act(event);
        } else if (partner != null && rights.speaksFor(partner)) {
            rights.asContactOf(partner);
        } else {
            caller.actsAs(PARTICIPANT, null, null);
        }
    }

    /** @throws Refusal 401 */
    Reach reach(Event event) {
        return new Reach(organises(event), subject(), spokenFor());
    }

    /** @throws Refusal 401 without a token, 404 unless the caller organises the event, made the registration, or speaks for its partner */
    void asReaderOf(Registration registration) {
        if (!reach(registration.event()).covers(registration)) {
            throw Refusal.notFound();
        }
    }

    /** The same, to write. */
    void asWriterOf(Registration registration) {
        asReaderOf(registration);
        actsFor(registration.event(), registration.description().partner());
    }

    /** The same; nobody comes in the name of a partner that they do not speak for. */
    void asWriterOf(Registration registration, RegistrationDescription wanted) {
        asWriterOf(registration);
        String partner = wanted.partner();
        boolean asBefore =
                partner == null || partner.equals(registration.description().partner());
        if (!asBefore && !rights.speaksFor(partner) && !organises(registration.event())) {
            throw Refusal.forbidden();
        }
    }

    /** What somebody other than the organisers may say is that it is cancelled. */
    void asMoverOf(Registration registration, RegistrationStatus to) {
        asWriterOf(registration);
        if (!moves(registration, to)) {
            throw Refusal.forbidden();
        }
    }

    boolean moves(Registration registration, RegistrationStatus to) {
        return to == RegistrationStatus.CANCELLED || organises(registration.event());
    }

    /** @throws Refusal 401 */
    String subject() {
        if (caller.isAnonymous()) {
            throw caller.refusal();
        }
        return token.getSubject();
    }

    private Set<String> spokenFor() {
        return caller.claim("partners").stream().filter(rights::speaksFor).collect(Collectors.toSet());
    }
}
