package nl.schuldenlab.partner.partners;

/** Knows in what partners take part. */
public interface Participations {

    /** In what this partner takes part now. */
    Participation of(Partner partner);
}
