package nl.schuldenlab.catalog.embeddings;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.AdoptionRights;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who answers an offer of embedding: nobody but the receiver's own contact; who made it takes it back. */
@RequestScoped
class EmbeddingRights {
    private final Rights rights;
    private final AdoptionRights adoptionRights;

    EmbeddingRights(Rights rights, AdoptionRights adoptionRights) {
        this.rights = rights;
        this.adoptionRights = adoptionRights;
    }

    /** @throws Refusal 401 or 403 */
    void asMoverOf(Embedding embedding, EmbeddingStatus to, Adoption adoption) {
        if (to.isAnswer()) {
            rights.asContactOf(embedding.receiver());
        } else {
            adoptionRights.asWriterOf(adoption);
        }
    }

    boolean mayMove(Embedding embedding, EmbeddingStatus to, Adoption adoption) {
        return to.isAnswer() ? rights.speaksFor(embedding.receiver()) : adoptionRights.mayWrite(adoption);
    }
}
