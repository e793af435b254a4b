package nl.schuldenlab.events.events;

/** To whom seats go that come free: to the first in the line that fits in, or to nobody before the first in the line. */
public enum WaitingListPolicy {
    SMALLER_PARTIES_FILL,
    STRICT_ORDER
}
