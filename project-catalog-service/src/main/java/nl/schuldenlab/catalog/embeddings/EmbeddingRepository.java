package nl.schuldenlab.catalog.embeddings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about offers of embedding. */
@Singleton
class EmbeddingRepository extends RootRepository<Embedding> {
    private static final SortKey<Embedding> BY_RECEIVER = SortKey.text("receiver", "e.receiver", Embedding::receiver);

    EmbeddingRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Embedding> list(UUID adoption, PageRequest request) {
        return ListQuery.of(getEntityManager(), Embedding.class, request)
                .where("e.adoption = :adoption", "adoption", adoption)
                .sortedBy(Embedding::id, BY_RECEIVER)
                .page();
    }

    /** @throws Refusal 404 */
    Embedding get(UUID adoption, UUID id) {
        return find("adoption = ?1 and id = ?2", adoption, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    boolean accepted(UUID adoption) {
        return count("adoption = ?1 and status = ?2", adoption, EmbeddingStatus.ACCEPTED) > 0;
    }

    private Optional<Embedding> standing(UUID adoption, String receiver) {
        return find(
                        "adoption = ?1 and receiver = ?2 and status in ?3",
                        adoption,
                        receiver,
                        List.of(EmbeddingStatus.OFFERED, EmbeddingStatus.ACCEPTED))
                .firstResultOptional();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Embedding embedding) {
        return constraint.equals("embedding_adoption_receiver_key")
                ? Optional.of(Refusal.alreadyExists(
                        "already-exists", () -> standing(embedding.adoption(), embedding.receiver())
                                .map(Embedding::path)
                                .orElse(null)))
                : Optional.empty();
    }
}
