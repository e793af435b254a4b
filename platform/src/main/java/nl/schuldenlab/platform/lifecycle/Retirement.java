package nl.schuldenlab.platform.lifecycle;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last part of an operation's life: from when it is deprecated, when it ends, where that is explained, what replaces it. */
public record Retirement(LocalDate since, LocalDate until, URI about, Optional<String> successor) {
    /** Promised in GOVERNANCE.md. */
    private static final int NOTICE_IN_MONTHS = 6;
    /** RFC 9110, 5.6.7; the one of Java has days of one digit. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Retirement {
        if (until.isBefore(since.plusMonths(NOTICE_IN_MONTHS))) {
            throw new IllegalArgumentException(
                    "Between " + since + " and " + until + " there are less than " + NOTICE_IN_MONTHS + " months");
        }
    }

    static Retirement of(Retiring retiring) {
        return of(retiring.since(), retiring.until(), retiring.about(), retiring.successor());
    }

    public static Retirement of(String since, String until, String about, String successor) {
        return new Retirement(
                LocalDate.parse(since),
                LocalDate.parse(until),
                URI.create(about),
                Optional.of(successor).filter(path -> !path.isEmpty()));
    }

    /** RFC 9745, 2.1: seconds since 1970 in UTC. */
    public String deprecation() {
        return "@" + moment(since).toEpochSecond();
    }

    /** RFC 8594, 3. */
    public String sunset() {
        return HTTP_DATE.format(moment(until));
    }

    /**
     * RFC 9745, 3.1; RFC 8594, 6; RFC 5829, 3.3.
     *
     * @param place the successor's path without braces
     */
    List<String> links(Optional<String> place) {
        List<String> links = new ArrayList<>();
        links.add("<" + about + ">; rel=\"deprecation\"; type=\"text/html\"");
        links.add("<" + about + ">; rel=\"sunset\"; type=\"text/html\"");
        place.ifPresent(path -> links.add("<" + path + ">; rel=\"successor-version\""));
        return links;
    }

    private static OffsetDateTime moment(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
