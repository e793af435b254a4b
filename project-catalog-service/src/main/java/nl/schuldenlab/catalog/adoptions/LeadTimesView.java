package nl.schuldenlab.catalog.adoptions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many days it took (D68); only from dates that are known to the day. */
@Schema(name = "LeadTimes")
public record LeadTimesView(Long requestToStart, Long startToEmbedding) {

    static LeadTimesView of(Milestones milestones) {
        Long toStart = milestones.days(AdoptionStatus.REQUESTED, AdoptionStatus.STARTED);
        Long toEmbedding = milestones.days(AdoptionStatus.STARTED, AdoptionStatus.EMBEDDED);
        return toStart == null && toEmbedding == null ? null : new LeadTimesView(toStart, toEmbedding);
    }
}
