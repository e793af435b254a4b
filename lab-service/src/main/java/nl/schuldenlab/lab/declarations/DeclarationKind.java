package nl.schuldenlab.lab.declarations;

/** What is declared since no data can show it: that a group of partners stands behind the lab (D190), or that no more projects are needed (D194). */
public enum DeclarationKind {
    SUPPORT,
    NO_MORE_PROJECTS_NEEDED
}
