package nl.schuldenlab.partner.offers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.partner.projects.Projects;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The innovations that are offered to partners. */
@Path("/participation-offers")
@Scope("partners")
public class OfferResource {
    private final OfferRepository offers;
    private final Offering offering;
    private final Insiders insiders;
    private final Rights rights;
    private final Labs labs;
    private final Projects projects;
    private final Commands commands;

    OfferResource(
            OfferRepository offers,
            Offering offering,
            Insiders insiders,
            Rights rights,
            Labs labs,
            Projects projects,
            Commands commands) {
        this.offers = offers;
        this.offering = offering;
        this.insiders = insiders;
        this.rights = rights;
        this.labs = labs;
        this.projects = projects;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List offers to take part in innovations (instapmogelijkheden)",
            description =
                    "A lab's people and those of its active partners see all offers of that lab, and who joined; a partner sees its own.")
    public RestResponse<Page<ParticipationOfferView>> list(@BeanParam OfferFilter filter) {
        return offers.list(filter, insiders.sight())
                .map(ParticipationOfferView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Offer an innovation to every active partner of a lab (instapmogelijkheid)",
            description =
                    "For the lab's managers and the national team. Each partner that takes part in the lab gets an offer (D119), and who joins the lab later gets it then (D142). Sent again it reaches those that have none yet; a `note` or `answerBy` that is given then takes the place of the former one in offers that are still open. `answerBy` is a wish and shuts nobody out.")
    public RestResponse<ParticipationRoundView> create(NewParticipationOffers wanted) {
        rights.asManagerOf(wanted.lab());
        offering.check(wanted);
        new References()
                .one("/lab", wanted.lab(), null, labs::exist)
                .one("/project", wanted.project(), null, projects::exist)
                .enforce();
        return commands.run(() -> {
            Offering.Reached reached = offering.offer(wanted);
            return Answers.created(
                    reached.round(), ParticipationRoundView.of(reached.round(), reached.offered(), reached.already()));
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an offer to take part in an innovation (instapmogelijkheid)")
    public RestResponse<ParticipationOfferView> get(@RestPath UUID id) {
        ParticipationOffer offer = offers.get(id, insiders.sight());
        return Answers.shown(offer, ParticipationOfferView.of(offer));
    }
}
