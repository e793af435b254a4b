package nl.schuldenlab.events.cadences;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.labs.Framework;
import nl.schuldenlab.events.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether a lab meets as often as its partners agreed. */
@Path("/cadence")
@Scope("events")
public class CadenceResource {
    private final Labs labs;
    private final Events events;
    private final Today today;
    private final Spoken spoken;

    CadenceResource(Labs labs, Events events, Today today, Spoken spoken) {
        this.labs = labs;
        this.events = events;
        this.today = today;
        this.spoken = spoken;
    }

    @GET
    @Operation(
            summary = "Read how a lab stands with the meetings of a year (vergaderritme)",
            description =
                    "How often each kind of meeting is required by the cooperation framework that decides for the year (D102, D104, D113); without one nothing is required (D78). Events of every visibility are counted, cancelled and postponed ones are not. DONE: as many were held as required. ON_TRACK: each part of the year that has begun has its meeting, held or planned. AT_RISK: one of them has none. MISSED: the year is over.")
    public CadenceView get(@BeanParam CadenceQuestion question) {
        question.mustBeWhole();
        Optional<Framework> framework = labs
                .frameworks(question.lab, question.year)
                .orElseThrow(() -> Refusal.invalid(Fault.parameter("lab", "unknown-reference", Map.of())))
                .stream()
                .findFirst();
        LocalDate day = today.day();
        Cadence cadence = Cadence.of(
                question.year,
                day,
                framework.map(Framework::meetingsPerYear).orElse(Map.of()),
                events.tallies(question.lab, question.year, day));
        return CadenceView.of(question, framework.map(Framework::id).orElse(null), cadence, spoken.language());
    }
}
