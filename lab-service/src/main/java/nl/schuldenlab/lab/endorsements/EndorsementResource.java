package nl.schuldenlab.lab.endorsements;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFactFinder;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The endorsements of a lab. */
@Path("/labs/{slug}/endorsements")
@Scope("labs")
public class EndorsementResource {
    private final EndorsementRepository endorsements;
    private final Endorsing endorsing;
    private final Labs labs;
    private final Rights rights;
    private final LabFactFinder facts;
    private final Partners partners;
    private final Commands commands;

    EndorsementResource(
            EndorsementRepository endorsements,
            Endorsing endorsing,
            Labs labs,
            Rights rights,
            LabFactFinder facts,
            Partners partners,
            Commands commands) {
        this.endorsements = endorsements;
        this.endorsing = endorsing;
        this.labs = labs;
        this.rights = rights;
        this.facts = facts;
        this.partners = partners;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List the endorsements of a debt lab (steunbetuigingen)")
    public RestResponse<Page<EndorsementView>> list(@RestPath String slug, @BeanParam EndorsementFilter filter) {
        return endorsements
                .list(labs.get(slug), filter)
                .map(EndorsementView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Endorse a debt lab (steun betuigen)",
            description =
                    "For a contact of the partner, which speaks for itself alone, in words (`statement`) and with a date (`endorsedOn`, not in the future); the national team records only what was endorsed before the platform (`historical`).")
    public RestResponse<EndorsementView> create(@RestPath String slug, NewEndorsement newEndorsement) {
        labs.get(slug);
        if (newEndorsement.historical() != null) {
            rights.asNational();
        } else {
            rights.asContactOf(newEndorsement.partner());
        }
        new References()
                .one("/partner", newEndorsement.partner(), null, partners::exist)
                .enforce();
        return commands.create(() -> endorsing.endorse(slug, newEndorsement), EndorsementView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an endorsement (steunbetuiging)")
    public RestResponse<EndorsementView> get(@RestPath String slug, @RestPath UUID id) {
        Endorsement endorsement = endorsements.get(slug, id);
        return Answers.shown(endorsement, EndorsementView.of(endorsement));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the wording of an endorsement (steunbetuiging)",
            description =
                    "For a contact of the endorsing partner; a historical one for the national team. The last endorsement of all purposes by a municipality of the area cannot be narrowed (D48).")
    public RestResponse<EndorsementView> replace(
            @RestPath String slug, @RestPath UUID id, EndorsementDescription description) {
        Lab lab = labs.get(slug);
        Endorsement found = endorsements.get(slug, id);
        if (found.isHistorical()) {
            rights.asNational();
        } else {
            rights.asContactOf(found.partner());
        }
        LabFacts heard = found.needsFacts(description) ? facts.about(lab) : LabFacts.NONE;
        return commands.replace(
                () -> endorsing.locked(slug, id),
                endorsement -> endorsing.reword(endorsement, description, heard),
                EndorsementView::of);
    }
}
