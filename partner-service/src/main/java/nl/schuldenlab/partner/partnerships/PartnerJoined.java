package nl.schuldenlab.partner.partnerships;

/** A partner has begun to take part in a lab; fired in the transaction in which that is recorded. */
public record PartnerJoined(String lab, String partner) {}
