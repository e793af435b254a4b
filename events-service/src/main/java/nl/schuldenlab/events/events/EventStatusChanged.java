package nl.schuldenlab.events.events;

/** An event was held, put off or called off; fired in the transaction in which that is recorded. */
public record EventStatusChanged(Event event) {}
