package nl.schuldenlab.catalog.embeddings;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.Adoptions;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Parties;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.partners.Party;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** Offers an adoption to who can take it into its regular work, and moves that offer on. */
@Singleton
class HandingOver {
    private final EmbeddingRepository embeddings;
    private final Adoptions adoptions;
    private final Parties parties;
    private final Labs labs;

    HandingOver(EmbeddingRepository embeddings, Adoptions adoptions, Parties parties, Labs labs) {
        this.embeddings = embeddings;
        this.adoptions = adoptions;
        this.parties = parties;
        this.labs = labs;
    }

    /**
     * Whether this slug is that of somebody who can take it: asked outside any transaction.
     *
     * @throws Refusal 400 for what does not exist, 503 when it cannot be asked
     */
    Judgement judge(String receiver) {
        Optional<Party> party = parties.find(receiver);
        if (party.isEmpty() && !labs.exist(receiver)) {
            throw Refusal.invalid(Fault.pointer("/receiver", "unknown-reference"));
        }
        return new Judgement()
                .require(party.isPresent(), Blocker.of("lab-is-no-receiver", "D76", Labs.SERVICE))
                .require(
                        party.isEmpty() || party.get().mayReceive(),
                        Blocker.of("not-municipality-or-private", "D75", Partners.SERVICE));
    }

    /** @throws Refusal 409 with all blockers */
    Embedding offer(UUID adoption, NewEmbedding wanted, Judgement receiver) {
        boolean runs = Embedding.runsWell(adoptions.locked(adoption));
        receiver.require(runs, Embedding.notRunningWell()).enforce();
        return embeddings.added(new Embedding(adoption, wanted));
    }

    Embedding change(Embedding embedding, NewEmbeddingStatus change) {
        return embeddings.moved(embedding, embedding.moveTo(change, adoptions.locked(embedding.adoption())));
    }
}
