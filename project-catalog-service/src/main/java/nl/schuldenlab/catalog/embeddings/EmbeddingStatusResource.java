package nl.schuldenlab.catalog.embeddings;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionRights;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.catalog.projects.Projects;
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

/** The state machine of an offer of embedding. */
@Path("/adoptions/{id}/embeddings/{embedding}")
@Scope("projects")
public class EmbeddingStatusResource {
    private final EmbeddingRepository embeddings;
    private final HandingOver handingOver;
    private final Adoptions adoptions;
    private final AdoptionRights adoptionRights;
    private final EmbeddingRights rights;
    private final Projects projects;
    private final Commands commands;
    private final Transitions transitions;

    EmbeddingStatusResource(
            EmbeddingRepository embeddings,
            HandingOver handingOver,
            Adoptions adoptions,
            AdoptionRights adoptionRights,
            EmbeddingRights rights,
            Projects projects,
            Commands commands,
            Transitions transitions) {
        this.embeddings = embeddings;
        this.handingOver = handingOver;
        this.adoptions = adoptions;
        this.adoptionRights = adoptionRights;
        this.rights = rights;
        this.projects = projects;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the answers to an offer of regular work (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath UUID id, @RestPath UUID embedding, @BeanParam PageRequest request) {
        return embeddings.statusChanges(embeddings.get(id, embedding), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Accept, decline or withdraw an offer of regular work (inbedding)",
            description =
                    "Accepted and declined by who speaks for the receiver, and by nobody else (D75); withdrawn by the managers of the adoption's lab, who speaks for its municipality, and the national team.")
    public RestResponse<StatusChangeView> change(
            @RestPath UUID id, @RestPath UUID embedding, NewEmbeddingStatus change) {
        rights.asMoverOf(embeddings.get(id, embedding), change.to(), adoptions.get(id));
        return commands.move(() -> embeddings.get(id, embedding), found -> handingOver.change(found, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read what this caller can answer to an offer of regular work")
    public TransitionsView transitions(@RestPath UUID id, @RestPath UUID embedding) {
        Adoption adoption = adoptions.get(id);
        Embedding found = embeddings.get(id, embedding);
        return transitions.of(
                found.status().next(), to -> found.judge(to, adoption), to -> rights.mayMove(found, to, adoption));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an offer of regular work (geschiedenis)",
            description =
                    "For the people of the adoption's lab and municipality, those of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath UUID id, @RestPath UUID embedding, @BeanParam PageRequest request) {
        Adoption adoption = adoptions.get(id);
        adoptionRights.asInsiderOf(adoption, projects.get(adoption.project()));
        return embeddings.history(embeddings.get(id, embedding), request).shown();
    }
}
