package nl.schuldenlab.partner.ambassadorships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Which partners are the ambassadors of which themes. */
@Path("/ambassadorships")
@Scope("partners")
public class AmbassadorshipResource {
    private final AmbassadorshipRepository ambassadorships;
    private final AmbassadorshipRights rights;
    private final Appointing appointing;
    private final Partners partners;
    private final Labs labs;
    private final Commands commands;

    AmbassadorshipResource(
            AmbassadorshipRepository ambassadorships,
            AmbassadorshipRights rights,
            Appointing appointing,
            Partners partners,
            Labs labs,
            Commands commands) {
        this.ambassadorships = ambassadorships;
        this.rights = rights;
        this.appointing = appointing;
        this.partners = partners;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List ambassadorships of themes (ambassadeurschappen)")
    public RestResponse<Page<AmbassadorshipView>> list(@BeanParam AmbassadorshipFilter filter) {
        return ambassadorships.list(filter).map(AmbassadorshipView::of).shown();
    }

    @POST
    @Operation(
            summary = "Make a partner the ambassador of a theme (ambassadeur)",
            description =
                    "For who speaks for the partner, and for the lab's managers; with `historical`, for the national team. The partner takes part in the lab, and is the ambassador of one theme of it at a time; a theme may have several (D96).")
    public RestResponse<AmbassadorshipView> create(NewAmbassadorship newAmbassadorship) {
        rights.asAppointing(newAmbassadorship);
        new References()
                .one("/lab", newAmbassadorship.lab(), null, labs::exist)
                .one("/partner", newAmbassadorship.partner(), null, partners::exist)
                .enforce();
        return commands.create(() -> appointing.appoint(newAmbassadorship), AmbassadorshipView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an ambassadorship (ambassadeurschap)")
    public RestResponse<AmbassadorshipView> get(@RestPath UUID id) {
        Ambassadorship ambassadorship = ambassadorships.get(id);
        return Answers.shown(ambassadorship, AmbassadorshipView.of(ambassadorship));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of an ambassadorship (ambassadeurschap)",
            description =
                    "For who speaks for the partner, and for the lab's managers. `until` is set by ending it; another theme is another ambassadorship.")
    public RestResponse<AmbassadorshipView> replace(@RestPath UUID id, AmbassadorshipDescription description) {
        rights.asKeeperOf(ambassadorships.get(id));
        return commands.replace(
                () -> ambassadorships.get(id),
                ambassadorship -> appointing.replace(ambassadorship, description),
                AmbassadorshipView::of);
    }
}
