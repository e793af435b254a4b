package nl.schuldenlab.lab.themes;

/** Who can facilitate a theme: somebody from outside, or a partner (D111). */
public enum FacilitatorKind {
    EXTERNAL,
    PARTNER
}
