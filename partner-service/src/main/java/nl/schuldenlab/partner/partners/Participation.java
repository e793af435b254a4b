package nl.schuldenlab.partner.partners;

/**
 * In what a partner takes part now, as far as its own rules ask.
 *
 * @param active whether it takes part in a lab
 * @param connecting whether it is the connector of a lab
 */
public record Participation(boolean active, boolean connecting) {
    public static final String HERE = "partner-service";
}
