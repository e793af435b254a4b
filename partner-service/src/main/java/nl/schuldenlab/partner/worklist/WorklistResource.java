package nl.schuldenlab.partner.worklist;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What waits for a partner, gathered from all features. */
@Path("/partners/{slug}/worklist")
@Scope("partners")
public class WorklistResource {
    private static final Comparator<WorklistItem> MOST_PRESSING_FIRST = Comparator.comparing(
                    WorklistItem::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(WorklistItem::waitingSince)
            .thenComparing(WorklistItem::kind)
            .thenComparing(WorklistItem::path);

    private final Instance<WorklistSource> sources;
    private final Partners partners;
    private final Rights rights;
    private final Spoken spoken;
    private final Clock clock;

    WorklistResource(
            @Any Instance<WorklistSource> sources, Partners partners, Rights rights, Spoken spoken, Clock clock) {
        this.sources = sources;
        this.partners = partners;
        this.rights = rights;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Read what waits for a partner (werklijst)",
            description =
                    "For who speaks for the partner, and the national team; others get 404. What is due soonest comes first, then what waits longest. It has one page of at most 200 items; `more` tells that there are others.")
    public WorklistView get(@RestPath String slug) {
        if (!rights.isNational() && !rights.speaksFor(slug) || !partners.exist(slug)) {
            throw Refusal.notFound();
        }
        List<WorklistItem> waiting = sources.stream()
                .flatMap(source -> source.of(slug).stream())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
        boolean more = waiting.size() > WorklistSource.ENOUGH;
        List<WorklistItemView> items = waiting.stream()
                .limit(WorklistSource.ENOUGH)
                .map(item -> WorklistItemView.of(item, spoken.language()))
                .toList();
        return new WorklistView(items, more ? true : null, clock.instant());
    }
}
