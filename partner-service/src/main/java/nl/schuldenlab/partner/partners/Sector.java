package nl.schuldenlab.partner.partners;

/** To which part of society a partner belongs: government, business, or what citizens set up themselves (D128, D154). */
public enum Sector {
    PUBLIC,
    PRIVATE,
    CIVIC
}
