package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.status.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** How full an event is, and whether one can register. */
@Path("/events/{slug}/registrations/summary")
@Scope("events")
public class RegistrationSummaryResource {
    private final SeatingRepository seatings;
    private final RegistrationRights rights;
    private final Events events;
    private final Caller caller;
    private final Spoken spoken;
    private final Clock clock;

    RegistrationSummaryResource(
            SeatingRepository seatings,
            RegistrationRights rights,
            Events events,
            Caller caller,
            Spoken spoken,
            Clock clock) {
        this.seatings = seatings;
        this.rights = rights;
        this.events = events;
        this.caller = caller;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Read how full an event is and whether the caller can register (vrije plaatsen)",
            description = "Counts only, for all who may know of the event.")
    public RegistrationSummaryView get(@RestPath String slug) {
        Event event = events.get(slug);
        Seating seating = seatings.shown(event);
        Instant now = clock.instant();
        boolean signedIn = !caller.isAnonymous() && caller.mayWrite();
        Judgement judgement =
                signedIn ? Admission.judge(event, rights.registrar(event, null), 1, now) : new Judgement();
        return new RegistrationSummaryView(
                slug,
                event.description().capacity(),
                seating.seatsTaken(),
                seating.free(),
                seating.partiesWaiting(),
                seating.seatsWaiting(),
                event.description().waitingListPolicy(),
                signedIn ? judgement.verdict() : Verdict.FORBIDDEN,
                blockers(judgement),
                now);
    }

    private List<BlockerView> blockers(Judgement judgement) {
        return judgement.blockers().stream()
                .map(each -> BlockerView.of(each, spoken.language()))
                .toList();
    }
}
