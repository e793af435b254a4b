package nl.schuldenlab.catalog.partners;

/**
 * What a project needs to know of a partner.
 *
 * @param mayReceive whether a project can become part of its regular work: a municipality or a private partner (D75)
 */
public record Partner(String slug, boolean mayReceive) {}
