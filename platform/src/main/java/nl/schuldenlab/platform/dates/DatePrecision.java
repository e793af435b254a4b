package nl.schuldenlab.platform.dates;

/** How far a date is known. */
enum DatePrecision {
    YEAR(4),
    MONTH(7),
    DAY(10);

    private final int length;

    DatePrecision(int length) {
        this.length = length;
    }

    /** How many characters of the ISO date are known. */
    int length() {
        return length;
    }
}
