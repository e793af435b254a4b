package nl.schuldenlab.catalog.embeddings;

import java.util.List;

/** What a partner said to taking an adoption into its regular work. */
public enum EmbeddingStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    /** The statuses that can come next. */
    List<EmbeddingStatus> next() {
        return this == OFFERED ? List.of(ACCEPTED, DECLINED, WITHDRAWN) : List.of();
    }

    /** Whether it is the receiver's own word. */
    boolean isAnswer() {
        return this == ACCEPTED || this == DECLINED;
    }
}
