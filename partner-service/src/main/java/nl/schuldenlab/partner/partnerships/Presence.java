package nl.schuldenlab.partner.partnerships;

/** Conditions on when a partner took part, by the ranges of days that the database keeps for its indexes. */
final class Presence {
    /** On the day {@code :asOf}, having begun on a day that is known. */
    static final String ON = "cast(sql('surely_present_on @> cast(? as date)', :asOf) as boolean) = true";

    /** Perhaps on the day {@code :asOf}: nobody knows since when, and it had not ended before. */
    static final String PERHAPS_ON = "cast(sql('perhaps_present_on @> cast(? as date)', :asOf) as boolean) = true";

    /** On the day {@code ?1} or later, surely or perhaps. */
    static final String SINCE = """
            cast(sql('coalesce(surely_present_on, perhaps_present_on) && daterange(cast(? as date), null)', ?1) as boolean) = true
            """;

    static final String START_KNOWN = "e.description.joinedOn.day is not null";
    static final String START_UNKNOWN = "e.description.joinedOn.day is null";

    private Presence() {}
}
