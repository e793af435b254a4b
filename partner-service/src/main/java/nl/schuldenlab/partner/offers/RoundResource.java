package nl.schuldenlab.partner.offers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The rounds in which innovations are offered to all partners of a lab. */
@Path("/participation-offers/rounds")
@Scope("partners")
public class RoundResource {
    private final RoundRepository rounds;
    private final Insiders insiders;

    RoundResource(RoundRepository rounds, Insiders insiders) {
        this.rounds = rounds;
        this.insiders = insiders;
    }

    @GET
    @Operation(
            summary = "List the rounds in which innovations are offered to partners (aanbodrondes)",
            description = "Of the labs that the caller works for or takes part in for a partner, oldest first.")
    public RestResponse<Page<ParticipationRoundView>> list(@BeanParam RoundFilter filter) {
        return rounds.list(filter, insiders.sight())
                .map(ParticipationRoundView::of)
                .shown();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a round in which an innovation is offered to partners (aanbodronde)")
    public RestResponse<ParticipationRoundView> get(@RestPath UUID id) {
        ParticipationRound round = rounds.get(id, insiders.sight());
        return Answers.shown(round, ParticipationRoundView.of(round));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a round of offers (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        ParticipationRound round = rounds.get(id, insiders.sight());
        return rounds.history(round, request).shown();
    }
}
