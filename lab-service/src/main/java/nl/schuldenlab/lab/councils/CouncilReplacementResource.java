package nl.schuldenlab.lab.councils;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who took whose seat on a council within its year. */
@Path("/labs/{slug}/programme-councils/{year}/replacements")
@Scope("labs")
public class CouncilReplacementResource {
    private final ProgrammeCouncilRepository councils;
    private final CouncilReplacementRepository replacements;
    private final CouncilForming forming;
    private final ActivePartnerFinder active;
    private final Partners partners;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    CouncilReplacementResource(
            ProgrammeCouncilRepository councils,
            CouncilReplacementRepository replacements,
            CouncilForming forming,
            ActivePartnerFinder active,
            Partners partners,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands) {
        this.councils = councils;
        this.replacements = replacements;
        this.forming = forming;
        this.active = active;
        this.partners = partners;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List the replacements on a programme council (vervangingen)")
    public RestResponse<Page<CouncilReplacementView>> list(
            @RestPath String slug, @RestPath int year, @BeanParam PageRequest request) {
        return replacements
                .list(councils.get(insiders.seen(slug), year), request)
                .map(CouncilReplacementView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Replace a member of a programme council within its year (vervangen)",
            description =
                    "For the lab's managers and the national team: with a reason, by a partner that takes part in the lab (D98, D99).")
    public RestResponse<CouncilReplacementView> create(
            @RestPath String slug, @RestPath int year, NewCouncilReplacement newReplacement) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        rights.asWriterOf(slug, councils.get(lab, year).historical());
        ActivePartners heard = active.of(slug);
        new References()
                .one("/to", newReplacement.to(), null, to -> heard.include(to) || partners.exist(to))
                .enforce();
        return commands.create(
                () -> forming.replace(labs.get(slug), year, newReplacement, heard), CouncilReplacementView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a replacement on a programme council (vervanging)")
    public RestResponse<CouncilReplacementView> get(@RestPath String slug, @RestPath int year, @RestPath UUID id) {
        CouncilReplacement replacement = replacements.get(councils.get(insiders.seen(slug), year), id);
        return Answers.shown(replacement, CouncilReplacementView.of(replacement));
    }
}
