package nl.schuldenlab.catalog.results;

import nl.schuldenlab.platform.dates.PartialDate;

/** A result, and the municipality where it was reached as far as it or its adoption tells. */
record PlacedResult(Result result, String municipality) {

    String project() {
        return result.project().slug();
    }

    /** In which year it was reached: the one in which its period ends; null when nobody knows. */
    Integer year() {
        PartialDate until = until();
        return until == null ? null : until.lastDay().getYear();
    }

    PartialDate until() {
        Period period = result.description().period();
        return period == null ? null : period.until();
    }
}
