package nl.schuldenlab.events.publications;

/** What a finding tells: why a lab succeeds (D126), or what it brings (D165). */
public enum FindingKind {
    SUCCESS_FACTOR,
    YIELD
}
