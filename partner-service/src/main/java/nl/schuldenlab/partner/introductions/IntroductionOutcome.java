package nl.schuldenlab.partner.introductions;

/** What came of an introduction. */
public enum IntroductionOutcome {
    SUCCEEDED,
    FAILED,
    NO_LONGER_NEEDED
}
