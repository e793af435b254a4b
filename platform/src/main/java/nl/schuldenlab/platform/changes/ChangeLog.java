package nl.schuldenlab.platform.changes;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.schuldenlab.platform.caller.Actors;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.Root;

/** Writes the line of a change in the transaction of that change, and tells the history of a root. */
@Singleton
public class ChangeLog {
    private static final SortKey<Change> OLDEST_FIRST = SortKey.number("version", "e.version", Change::version);

    private final EntityManager entityManager;
    private final Clock clock;
    private final Caller caller;
    private final Actors actors;
    private final ChangeReason reason;

    ChangeLog(EntityManager entityManager, Clock clock, Caller caller, Actors actors, ChangeReason reason) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.caller = caller;
        this.actors = actors;
        this.reason = reason;
    }

    public void created(Root root, StatusMove move) {
        write(root, ChangeKind.CREATED, List.of(), move);
    }

    public void changed(Root root, List<String> properties) {
        write(root, ChangeKind.CHANGED, properties, null);
    }

    public void moved(Root root, List<String> properties, StatusMove move) {
        write(root, ChangeKind.STATUS_CHANGED, properties, move);
    }

    public void deleted(Root root) {
        write(root, ChangeKind.DELETED, List.of(), null);
    }

    /** Everything that happened to a root, oldest first. */
    public Page<HistoryEntryView> history(Root root, PageRequest request) {
        return lines(root, request).page().map(HistoryEntryView::of);
    }

    /** The statuses that a root went through, oldest first. */
    public Page<StatusChangeView> statusChanges(Root root, PageRequest request) {
        return lines(root, request)
                .where("e.toStatus is not null")
                .page()
                .map(change -> StatusChangeView.of(change, caller));
    }

    /** The step that the root took last. */
    public StatusChangeView lastMove(Root root) {
        Change last = entityManager
                .createQuery(
                        "from Change e where e.rootId = :root and e.toStatus is not null order by e.version desc",
                        Change.class)
                .setParameter("root", root.id())
                .setMaxResults(1)
                .getSingleResult();
        return StatusChangeView.of(last, caller);
    }

    private ListQuery<Change> lines(Root root, PageRequest request) {
        return ListQuery.of(entityManager, Change.class, request)
                .where("e.rootId = :root", "root", root.id())
                .sortedBy(Change::id, OLDEST_FIRST);
    }

    private void write(Root root, ChangeKind kind, List<String> properties, StatusMove move) {
        String why = actors.isItself() ? null : reason.given();
        Change change = new Change(root, kind, clock.instant(), actors.actor(), why, properties);
        if (move != null) {
            change.tells(move);
        }
        entityManager.persist(change);
    }
}
