package nl.schuldenlab.partner.partners;

/** Whether a partner works in one place or in the whole country; told apart from its sector (D128). */
public enum Reach {
    LOCAL,
    NATIONAL
}
