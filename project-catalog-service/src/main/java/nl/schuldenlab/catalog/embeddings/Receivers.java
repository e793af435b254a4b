package nl.schuldenlab.catalog.embeddings;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.ReceiverRecord;

/** Tells the gate before EMBEDDED whether somebody has accepted the regular work. */
@Singleton
class Receivers implements ReceiverRecord {
    private final EmbeddingRepository embeddings;

    Receivers(EmbeddingRepository embeddings) {
        this.embeddings = embeddings;
    }

    @Override
    public boolean acceptedOf(UUID adoption) {
        return embeddings.accepted(adoption);
    }
}
