package nl.schuldenlab.partner.agreements;

/** What partners agree on: to support a lab (D186), how to work together (D94), a promise to each other, or how they share data. */
public enum AgreementKind {
    LETTER_OF_INTENT,
    COOPERATION_FRAMEWORK,
    PACT,
    DATA_SHARING
}
