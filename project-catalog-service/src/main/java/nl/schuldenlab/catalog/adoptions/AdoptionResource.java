package nl.schuldenlab.catalog.adoptions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Projects;
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

/** Where projects are used. */
@Path("/adoptions")
@Scope("projects")
public class AdoptionResource {
    private final AdoptionRepository adoptions;
    private final AdoptionAdmission admission;
    private final AdoptionRights rights;
    private final LandingFinder landings;
    private final Projects projects;
    private final Commands commands;

    AdoptionResource(
            AdoptionRepository adoptions,
            AdoptionAdmission admission,
            AdoptionRights rights,
            LandingFinder landings,
            Projects projects,
            Commands commands) {
        this.adoptions = adoptions;
        this.admission = admission;
        this.rights = rights;
        this.landings = landings;
        this.projects = projects;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List adoptions (adopties)",
            description =
                    "Which project is used in which municipality, how far it is, and since when. With `open` those in which a lab still has work to do (D194).")
    public RestResponse<Page<AdoptionView>> list(@BeanParam AdoptionFilter filter) {
        return adoptions.list(filter).map(AdoptionView::of).shown();
    }

    @POST
    @Operation(
            summary = "Request a project for a municipality (adoptie)",
            description =
                    "For the managers of the lab, who speaks for the municipality, and the national team. IMPORT takes a proven project (D63) that is not the lab's own (D65) and has proof in another municipality (D69). ORIGIN is the project's own run where it was born, from PILOT on, by the managers of its lab. The lab is filled in where one covers the municipality (D50). What the adopter requests it has confirmed; what the national team requests, the adopter confirms by the next step.")
    public RestResponse<AdoptionView> create(NewAdoption newAdoption) {
        rights.asSomeRequester();
        new References()
                .one("/project", newAdoption.project(), null, projects::exist)
                .enforce();
        Landing landing = landings.of(newAdoption);
        Voice voice = rights.asRequester(newAdoption, landing.lab());
        return commands.create(
                () -> admission.admit(projects.get(newAdoption.project()), newAdoption, landing, voice),
                AdoptionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an adoption (adoptie)")
    public RestResponse<AdoptionView> get(@RestPath UUID id) {
        Adoption adoption = adoptions.get(id);
        return Answers.shown(adoption, AdoptionView.of(adoption));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of an adoption (adoptie)",
            description =
                    "For the managers and leaders of its lab, who speaks for its municipality, and the national team.")
    public RestResponse<AdoptionView> replace(@RestPath UUID id, AdoptionDescription description) {
        rights.asDescriberOf(adoptions.get(id));
        return commands.replace(
                () -> adoptions.get(id), adoption -> adoptions.saved(adoption.describe(description)), AdoptionView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to an adoption (geschiedenis)",
            description =
                    "For the people of its lab and municipality, those of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        Adoption adoption = adoptions.get(id);
        rights.asInsiderOf(adoption, projects.get(adoption.project()));
        return adoptions.history(adoption, request).shown();
    }
}
