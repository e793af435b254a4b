package nl.schuldenlab.partner.worklist;

import java.util.Locale;

/** What can wait for a partner. */
public enum WorklistKind {
    PARTICIPATION_OFFER,
    AGREEMENT_TO_SIGN,
    PROGRAMME_COMMITMENT,
    INTRODUCTION_CONSENT,
    FUNDING_TO_CONFIRM;

    /** The key of the sentence that says what is asked. */
    String text() {
        return "worklist." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
