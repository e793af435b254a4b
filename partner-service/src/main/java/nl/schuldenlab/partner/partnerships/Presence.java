package nl.schuldenlab.partner.partnerships;

/** Conditions on when a partner took part, by the range of days that the database keeps for its index. */
final class Presence {
    /** On the day {@code :asOf}. */
    static final String ON = "cast(sql('present_on @> cast(? as date)', :asOf) as boolean) = true";

    /** On the day {@code ?1} or later. */
    static final String SINCE = "cast(sql('present_on && daterange(cast(? as date), null)', ?1) as boolean) = true";

    static final String START_KNOWN = "e.description.joinedOn.day is not null";
    static final String START_UNKNOWN = "e.description.joinedOn.day is null";

    private Presence() {}
}
