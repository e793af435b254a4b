package nl.schuldenlab.lab.partners;

/**
 * What a lab needs to know of a partner.
 *
 * @param municipality its code such as {@code gm0518}, or null for a partner that is no municipality
 */
public record Partner(String slug, String municipality, Sector sector, Reach scope) {
    private static final String NATIONAL_TEAM = "schuldenlabnl";

    public enum Sector {
        PUBLIC,
        PRIVATE,
        CIVIC
    }

    public enum Reach {
        LOCAL,
        NATIONAL
    }

    public boolean isMunicipality() {
        return municipality != null;
    }

    public boolean isLocal() {
        return scope == Reach.LOCAL;
    }

    public boolean isNational() {
        return scope == Reach.NATIONAL;
    }

    public boolean is(Reach wanted, Sector of) {
        return scope == wanted && sector == of;
    }

    /** SchuldenlabNL itself, which stands behind all labs and is not counted among the partners of one. */
    public boolean isNationalTeam() {
        return slug.equals(NATIONAL_TEAM);
    }
}
