package nl.schuldenlab.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/** Finds and keeps the answers of requests with an {@code Idempotency-Key}; those past their day go. */
@Singleton
public class StoredAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager entityManager;
    private final ObjectMapper mapper;
    private final Clock clock;

    StoredAnswers(EntityManager entityManager, ObjectMapper mapper, Clock clock) {
        this.entityManager = entityManager;
        this.mapper = mapper;
        this.clock = clock;
    }

    boolean lock(IdempotentRequest request) {
        return (boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", request.twinKey())
                .getSingleResult();
    }

    /** @throws Refusal 409 when the key was used for another request */
    Optional<StoredAnswer> find(IdempotentRequest request) {
        Optional<StoredAnswer> stored = entityManager
                .createQuery("from StoredAnswer where twinKey = :key and storedAt > :since", StoredAnswer.class)
                .setParameter("key", request.twinKey())
                .setParameter("since", oldest())
                .getResultStream()
                .findFirst();
        if (stored.isPresent() && !stored.get().answers(request)) {
            throw new Refusal(409, "idempotency-key-reused");
        }
        return stored;
    }

    void store(IdempotentRequest request, RestResponse<?> answer) {
        forget(request);
        entityManager.persist(new StoredAnswer(
                request,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                json(answer.getEntity()),
                clock.instant()));
    }

    /** An answer past its day makes room for a new one with the same key. */
    private void forget(IdempotentRequest request) {
        entityManager
                .createQuery("delete from StoredAnswer where twinKey = :key")
                .setParameter("key", request.twinKey())
                .executeUpdate();
    }

    /** Deletes the answers about what has this path, such as {@code /v1/labs/schuldenlab070}, or one below it: what was erased is not told again. */
    public void forgetAbout(String path) {
        String request = path.replaceFirst("^/v1", ""); // as the framework tells the path of a request
        entityManager
                .createQuery("""
                        delete from StoredAnswer where path = :request or path like :belowRequest
                            or location = :path or location like :below
                        """)
                .setParameter("request", request)
                .setParameter("belowRequest", request + "/%")
                .setParameter("path", path)
                .setParameter("below", path + "/%")
                .executeUpdate();
    }

    /** Deletes what is past its day. */
    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        entityManager
                .createQuery("delete from StoredAnswer where storedAt <= :since")
                .setParameter("since", oldest())
                .executeUpdate();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private String json(Object view) {
        try {
            return view == null ? null : mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
