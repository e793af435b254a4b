package nl.schuldenlab.lab.partners;

/**
 * What a lab needs to know of a partner.
 *
 * @param municipality its code such as {@code gm0518}, or null for a partner that is no municipality
 */
public record Partner(String slug, String municipality) {}
