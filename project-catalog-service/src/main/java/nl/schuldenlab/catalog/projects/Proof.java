package nl.schuldenlab.catalog.projects;

/**
 * What this service has on record of a project's worth, for the gates of its later stages.
 *
 * @param evidence how many pieces of evidence there are (D44)
 * @param triedLocally whether a local trial of it was finished (D36)
 * @param boardDecided whether the portfolio board has decided that it is proven
 * @param rollOutDecided whether the portfolio board has decided to roll it out nationally (D72)
 */
public record Proof(int evidence, boolean triedLocally, boolean boardDecided, boolean rollOutDecided) {
    /** All there can be until evidence, adoptions and decisions are resources of this service. */
    public static final Proof NONE = new Proof(0, false, false, false);
}
