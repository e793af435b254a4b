package nl.schuldenlab.events.registrations;

/**
 * Who registers, as far as the rules ask.
 *
 * @param subject who that is to the identity provider
 * @param organiser whether they organise the event, for whom registration is always open
 * @param inAudience whether the event is meant for them
 * @param speaksForPartner whether they speak for the partner that is named, if one is
 */
record Registrar(String subject, boolean organiser, boolean inAudience, boolean speaksForPartner) {}
