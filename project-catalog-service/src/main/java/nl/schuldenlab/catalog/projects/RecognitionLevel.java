package nl.schuldenlab.catalog.projects;

/** How far a project is recognised by a committee of the Dutch recognition system (erkenning); NONE: judged, and not recognised. */
public enum RecognitionLevel {
    NONE,
    WELL_DESCRIBED,
    WELL_SUBSTANTIATED,
    EFFECTIVE_FIRST_INDICATIONS,
    EFFECTIVE_GOOD_INDICATIONS,
    EFFECTIVE_STRONG_INDICATIONS
}
