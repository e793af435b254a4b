package nl.schuldenlab.catalog.embeddings;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.AdoptionRights;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Judgement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** To whom the regular work of an adoption is offered. */
@Path("/adoptions/{id}/embeddings")
@Scope("projects")
public class EmbeddingResource {
    private final EmbeddingRepository embeddings;
    private final HandingOver handingOver;
    private final Adoptions adoptions;
    private final AdoptionRights rights;
    private final Commands commands;

    EmbeddingResource(
            EmbeddingRepository embeddings,
            HandingOver handingOver,
            Adoptions adoptions,
            AdoptionRights rights,
            Commands commands) {
        this.embeddings = embeddings;
        this.handingOver = handingOver;
        this.adoptions = adoptions;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List to whom an adoption was offered as regular work (inbedding)")
    public RestResponse<Page<EmbeddingView>> list(@RestPath UUID id, @BeanParam PageRequest request) {
        return embeddings
                .list(adoptions.get(id).id(), request)
                .map(EmbeddingView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Offer an adoption to a partner as regular work (inbedding)",
            description =
                    "For the managers of its lab, who speaks for its municipality, and the national team, once it runs well (D75). The receiver is a municipality or a private partner, never a lab (D76).")
    public RestResponse<EmbeddingView> create(@RestPath UUID id, NewEmbedding newEmbedding) {
        rights.asWriterOf(adoptions.get(id));
        Judgement receiver = handingOver.judge(newEmbedding.receiver());
        return commands.create(() -> handingOver.offer(id, newEmbedding, receiver), EmbeddingView::of);
    }

    @GET
    @Path("/{embedding}")
    @Operation(summary = "Read an offer of regular work (inbedding)")
    public RestResponse<EmbeddingView> get(@RestPath UUID id, @RestPath UUID embedding) {
        Embedding found = embeddings.get(id, embedding);
        return Answers.shown(found, EmbeddingView.of(found));
    }
}
