package nl.schuldenlab.catalog.projects;

/**
 * What this service has on record of a project's worth, for the gates of its stages.
 *
 * @param evidence how many pieces of evidence there are (D44)
 * @param triedLocally whether a local trial of it was finished (D36)
 * @param boardDecided whether the portfolio board has decided that it is proven
 * @param rollOutDecided whether the portfolio board has decided to roll it out nationally (D72)
 * @param lessons how many lessons there are (D138)
 * @param steered whether it has a steering group (D112)
 */
public record Proof(
        long evidence,
        boolean triedLocally,
        boolean boardDecided,
        boolean rollOutDecided,
        long lessons,
        boolean steered) {
    public static final Proof NONE = new Proof(0, false, false, false, 0, false);
}
