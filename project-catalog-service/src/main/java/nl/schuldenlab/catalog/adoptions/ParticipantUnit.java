package nl.schuldenlab.catalog.adoptions;

/** What is counted of those who take part: sums only, never a person. */
public enum ParticipantUnit {
    PERSONS,
    HOUSEHOLDS,
    FAMILIES
}
