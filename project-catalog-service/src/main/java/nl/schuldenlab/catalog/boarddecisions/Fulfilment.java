package nl.schuldenlab.catalog.boarddecisions;

/** How far a criterion is met, as the board sees it. */
public enum Fulfilment {
    MET,
    PARTLY_MET,
    NOT_MET
}
