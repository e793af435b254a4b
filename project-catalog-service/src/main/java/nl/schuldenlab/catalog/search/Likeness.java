package nl.schuldenlab.catalog.search;

/**
 * A word of the catalogue that a typed one may mean.
 *
 * @param place of the typed word among the words of the text
 * @param known null where the catalogue knows no other form
 * @param rest the first part, where the typed word is made of two
 */
public record Likeness(int place, String asked, Kin kin, String known, String rest) {}
