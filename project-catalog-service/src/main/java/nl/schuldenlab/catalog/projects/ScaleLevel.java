package nl.schuldenlab.catalog.projects;

/** How far a project has spread from where it was born (D43, D61). */
public enum ScaleLevel {
    LOCAL,
    REGIONAL,
    NATIONAL
}
