package nl.schuldenlab.lab.requests;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabParts;
import nl.schuldenlab.lab.steps.Step;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;

/** All questions to the database about requests for support. */
@Singleton
class SupportRequestRepository extends LabParts<SupportRequest> {
    private static final SortKey<SupportRequest> BY_AGE =
            SortKey.instant("createdAt", "e.createdAt", SupportRequest::createdAt);

    SupportRequestRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<SupportRequest> list(Lab lab, Step step, SupportRequestFilter filter) {
        return asked(filter)
                .where("e.lab = :lab", "lab", lab)
                .where("e.step = :step", "step", step)
                .page();
    }

    /** Those of all labs, who has waited longest first. */
    Page<SupportRequest> queue(SupportQueueFilter filter) {
        return asked(filter)
                .whereAsked("e.lab.slug in :labs", "labs", filter.lab)
                .page();
    }

    SupportRequest get(Lab lab, Step step, UUID id) {
        SupportRequest request = get(lab, id);
        if (request.step() != step) {
            throw Refusal.notFound();
        }
        return request;
    }

    private ListQuery<SupportRequest> asked(SupportRequestFilter filter) {
        return ListQuery.of(getEntityManager(), SupportRequest.class, filter)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(SupportRequest::id, BY_AGE);
    }
}
