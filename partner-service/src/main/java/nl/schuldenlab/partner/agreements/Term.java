package nl.schuldenlab.partner.agreements;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import nl.schuldenlab.platform.dates.PartialDate;

/** How long an agreement can stay in its status: open until the deadline, in force until its last day in the Netherlands has passed. */
final class Term {
    /** When what has no end expires. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Term() {}

    static Instant of(AgreementStatus status, AgreementDescription description) {
        Instant end = endOf(description.validUntil());
        return switch (status) {
            case OPEN -> earliest(description.signBy() == null ? NEVER : description.signBy(), end);
            case IN_FORCE -> end;
            case DECLINED, EXPIRED -> NEVER;
        };
    }

    private static Instant endOf(PartialDate last) {
        return last == null
                ? NEVER
                : earliest(
                        NEVER,
                        last.lastDay().plusDays(1).atStartOfDay(AMSTERDAM).toInstant());
    }

    private static Instant earliest(Instant one, Instant other) {
        return Stream.of(one, other).min(Instant::compareTo).orElseThrow();
    }
}
