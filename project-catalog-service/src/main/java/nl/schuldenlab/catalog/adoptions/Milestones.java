package nl.schuldenlab.catalog.adoptions;

import jakarta.persistence.Embeddable;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;

/** When an adoption reached each status, as far as that is known, so that lead times can be told (D68). */
@Embeddable
public record Milestones(
        PartialDate requestedOn,
        PartialDate preparingOn,
        PartialDate startedOn,
        PartialDate runningWellOn,
        PartialDate formRecordedOn,
        PartialDate embeddedOn,
        PartialDate stoppedOn) {
    static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    /** Null where it is not known. */
    PartialDate of(AdoptionStatus status) {
        return switch (status) {
            case REQUESTED -> requestedOn;
            case PREPARING -> preparingOn;
            case STARTED -> startedOn;
            case RUNNING_WELL -> runningWellOn;
            case FORM_RECORDED -> formRecordedOn;
            case EMBEDDED -> embeddedOn;
            case STOPPED -> stoppedOn;
        };
    }

    Milestones reached(AdoptionStatus status, PartialDate on) {
        return new Milestones(
                status == AdoptionStatus.REQUESTED ? on : requestedOn,
                status == AdoptionStatus.PREPARING ? on : preparingOn,
                status == AdoptionStatus.STARTED ? on : startedOn,
                status == AdoptionStatus.RUNNING_WELL ? on : runningWellOn,
                status == AdoptionStatus.FORM_RECORDED ? on : formRecordedOn,
                status == AdoptionStatus.EMBEDDED ? on : embeddedOn,
                status == AdoptionStatus.STOPPED ? on : stoppedOn);
    }

    /** Whether the dates that are known stand in the order in which things happen. */
    boolean areInOrder() {
        List<PartialDate> known = known().toList();
        return IntStream.range(1, known.size())
                .noneMatch(i -> known.get(i).lastDay().isBefore(known.get(i - 1).firstDay()));
    }

    Stream<PartialDate> known() {
        return Arrays.stream(AdoptionStatus.values()).map(this::of).filter(Objects::nonNull);
    }

    /** The days from one status to another; null unless both dates are known to the day. */
    Long days(AdoptionStatus from, AdoptionStatus to) {
        return isDay(of(from)) && isDay(of(to))
                ? ChronoUnit.DAYS.between(of(from).firstDay(), of(to).firstDay())
                : null;
    }

    private static boolean isDay(PartialDate date) {
        return date != null && date.firstDay().equals(date.lastDay());
    }
}
