package nl.schuldenlab.lab.coreteams;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import nl.schuldenlab.lab.frameworks.Terms;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partner;
import nl.schuldenlab.lab.partners.Partners;
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

/** The core team of a lab. */
@Path("/labs/{slug}/core-team")
@Scope("labs")
public class CoreTeamResource {
    private final CoreTeamRepository teams;
    private final CoreTeamForming forming;
    private final Partners partners;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;

    CoreTeamResource(
            CoreTeamRepository teams,
            CoreTeamForming forming,
            Partners partners,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands) {
        this.teams = teams;
        this.forming = forming;
        this.partners = partners;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the core team of a debt lab (kernteam)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<CoreTeamView> get(@RestPath String slug) {
        CoreTeam team = teams.get(insiders.seen(slug));
        return Answers.shown(team, CoreTeamView.of(team));
    }

    @PUT
    @Operation(
            summary = "Form or replace the core team of a debt lab (kernteam)",
            description =
                    "For the lab's managers and the national team. A municipality that is a partner of the lab houses it (D107); a framework in force today sets its size (D108).")
    public RestResponse<CoreTeamView> place(@RestPath String slug, CoreTeamDescription description) {
        Lab lab = labs.get(slug);
        rights.asWriterOf(slug);
        String before = teams.only(lab).map(team -> team.description().host()).orElse(null);
        CoreTeamFacts heard = description.host().equals(before)
                ? new CoreTeamFacts(Terms.FREE, true, true)
                : factsOf(slug, description.host());
        return commands.place(
                () -> teams.only(labs.get(slug)),
                team -> forming.describe(team, description, heard),
                () -> forming.form(slug, description, heard),
                CoreTeamView::of);
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to a core team (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return teams.history(teams.get(insiders.seen(slug)), request).shown();
    }

    private CoreTeamFacts factsOf(String lab, String host) {
        Optional<Partner> found = partners.find(host);
        new References().one("/host", host, null, slug -> found.isPresent()).enforce();
        return new CoreTeamFacts(
                Terms.FREE,
                found.map(Partner::isMunicipality).orElse(false),
                partners.activeAt(lab).contains(host));
    }
}
