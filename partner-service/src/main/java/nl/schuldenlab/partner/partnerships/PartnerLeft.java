package nl.schuldenlab.partner.partnerships;

import nl.schuldenlab.platform.dates.PartialDate;

/**
 * A partner stops taking part in a lab; what hangs on that observes it in the same transaction.
 *
 * @param on the day, or the year or month as far as it is known
 * @param reason why, or null
 */
public record PartnerLeft(String lab, String partner, PartialDate on, String reason) {}
