package nl.schuldenlab.catalog.indexes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import nl.schuldenlab.platform.changes.Change;
import nl.schuldenlab.platform.changes.ChangeFeed;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * What projects are filtered and counted by, in memory. Before each use the database is asked whether anything was changed, by
 * whichever instance, and what was changed is read again: an answer is never older than its question.
 */
@Singleton
class ProjectIndex {
    private static final Logger LOG = Logger.getLogger(ProjectIndex.class);
    private static final int AT_ONCE = 1_000;

    private final IndexRepository repository;
    private final ChangeFeed feed;
    /** Null until it was read. */
    private volatile Snapshot latest;

    ProjectIndex(IndexRepository repository, ChangeFeed feed) {
        this.repository = repository;
        this.feed = feed;
    }

    // so that nobody waits for it who asks first
    @ActivateRequestContext
    void begin(@Observes StartupEvent started) {
        try {
            latest = read();
        } catch (PersistenceException absent) {
            LOG.warn("The database does not answer: projects are read when they are first asked for");
        }
    }

    Snapshot now() {
        Snapshot known = latest;
        if (known != null && !repository.anyAfter(known.position())) {
            return known;
        }
        return QuarkusTransaction.isActive() ? passing(known) : caughtUp();
    }

    /** For a transaction, which may see what never comes to be: nobody else is to know it, and no position is given to it. */
    private Snapshot passing(Snapshot known) {
        return known == null
                ? read().passing(List.of())
                : known.passing(repository.of(repository.changedAfter(known.position())));
    }

    private synchronized Snapshot caughtUp() {
        if (latest == null) {
            latest = read();
        }
        boolean more = repository.anyAfter(latest.position());
        while (more) {
            List<Change> changes = changes();
            more = changes.size() == AT_ONCE;
            latest = changes.isEmpty() ? read() : latest.with(changed(changes), last(changes));
        }
        return latest;
    }

    /** The next changes; none where the feed does not reach back so far. */
    private List<Change> changes() {
        try {
            return feed.after(latest.position(), AT_ONCE);
        } catch (Refusal expired) {
            return List.of();
        }
    }

    private List<Tuple> changed(List<Change> changes) {
        return repository.of(changes.stream().map(Change::rootId).collect(Collectors.toSet()));
    }

    private static long last(List<Change> changes) {
        return changes.get(changes.size() - 1).position();
    }

    private Snapshot read() {
        long position = repository.position();
        Snapshot read = Snapshot.empty();
        for (List<Tuple> some = repository.after(0); !some.isEmpty(); some = repository.after(read.newest())) {
            read = read.with(some, position);
        }
        return read.begun();
    }
}
