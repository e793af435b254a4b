package nl.schuldenlab.catalog.progressupdates;

/** How a project stands by its leader's word: on its way, with worries, or in trouble (D114). */
public enum Rag {
    GREEN,
    AMBER,
    RED
}
