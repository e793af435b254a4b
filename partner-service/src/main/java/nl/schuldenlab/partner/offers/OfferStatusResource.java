package nl.schuldenlab.partner.offers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of an offer. */
@Path("/participation-offers/{id}")
@Scope("partners")
public class OfferStatusResource {
    private final OfferRepository offers;
    private final Answering answering;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;
    private final Transitions transitions;

    OfferStatusResource(
            OfferRepository offers,
            Answering answering,
            Insiders insiders,
            Rights rights,
            Commands commands,
            Transitions transitions) {
        this.offers = offers;
        this.answering = answering;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read what a partner answered to an offer, and when (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return offers.statusChanges(offers.get(id, insiders.sight()), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Join an innovation, or decline (instappen of afzien)",
            description =
                    "For who speaks for the partner, as long as it takes part in the lab (D119). Who declined may still join later, also after `answerBy` (D142).")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewOfferStatus change) {
        rights.asContactOf(offers.get(id, insiders.sight()).partner());
        return commands.move(() -> offers.get(id, insiders.sight()), offer -> answering.answer(offer, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read what this caller can answer to an offer, and what blocks it")
    public TransitionsView transitions(@RestPath UUID id) {
        ParticipationOffer offer = offers.get(id, insiders.sight());
        return transitions.of(
                offer.status().next(), to -> answering.judge(offer, to), rights.speaksFor(offer.partner()));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an offer (geschiedenis)",
            description = "For the lab's people, those of its active partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return offers.history(offers.get(id, insiders.sight()), request).shown();
    }
}
