package nl.schuldenlab.events.materials;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What remains of an event. */
@Path("/events/{slug}/materials")
@Scope("events")
public class MaterialResource {
    private final MaterialRepository materials;
    private final Events events;
    private final MaterialRights rights;
    private final Commands commands;

    MaterialResource(MaterialRepository materials, Events events, MaterialRights rights, Commands commands) {
        this.materials = materials;
        this.events = events;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List the slides and reports of an event (materialen)")
    public RestResponse<Page<MaterialView>> list(@RestPath String slug, @BeanParam MaterialFilter filter) {
        return materials.list(events.get(slug), filter).map(MaterialView::of).shown();
    }

    @POST
    @Operation(
            summary = "Put slides or a report with an event (materiaal)",
            description =
                    "As a link, before or after it was held; for who plans the event. An address stands once with an event. With `historical` and a source, for the national team, it tells of the time before the platform.")
    public RestResponse<MaterialView> create(@RestPath String slug, NewMaterial newMaterial) {
        rights.asPlannerOf(events.get(slug), newMaterial);
        return commands.create(() -> materials.added(newMaterial.toMaterial(events.get(slug))), MaterialView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a material of an event (materiaal)")
    public RestResponse<MaterialView> get(@RestPath String slug, @RestPath UUID id) {
        Material material = materials.get(events.get(slug), id);
        return Answers.shown(material, MaterialView.of(material));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a material (materiaal)",
            description = "For who plans the event; a historical one for the national team.")
    public RestResponse<MaterialView> replace(
            @RestPath String slug, @RestPath UUID id, MaterialDescription description) {
        rights.asPlannerOf(materials.get(events.get(slug), id));
        return commands.replace(
                () -> materials.get(events.get(slug), id),
                material -> materials.saved(material.describe(description)),
                MaterialView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Take a material away from an event (materiaal)",
            description = "For who plans the event; a historical one for the national team.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        rights.asPlannerOf(materials.get(events.get(slug), id));
        return commands.delete(() -> materials.get(events.get(slug), id), materials::deleted);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a material (geschiedenis)",
            description = "For the lab's people, those of the organisers, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Material material = materials.get(events.get(slug), id);
        rights.asInsiderOf(material);
        return materials.history(material, request).shown();
    }
}
