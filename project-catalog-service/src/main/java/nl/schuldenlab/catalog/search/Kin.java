package nl.schuldenlab.catalog.search;

/** How a word of the catalogue stands to one that was typed. */
public enum Kin {
    /** Another form of it: plural, conjugated, spelled with doubled letters or not. */
    FORM,
    /** A compound that it is part of. */
    CONTAINER,
    /** Two words that it is made of. */
    SPLIT,
    /** What it may be a typing error of. */
    NEAR
}
