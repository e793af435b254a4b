package nl.schuldenlab.catalog.adoptions;

import java.util.List;

/** On whose behalf somebody acts on an adoption: the lab where it lands, the municipality as a partner, or neither. */
public record Voice(String lab, String partner) {
    static final Voice NATIONAL = new Voice(null, null);

    static Voice ofLab(String lab) {
        return new Voice(lab, null);
    }

    static Voice ofMunicipality(String partner) {
        return new Voice(null, partner);
    }

    boolean isAdopter() {
        return lab != null || partner != null;
    }

    /** Whether it can say for the adopter that the project is used; its owner does not say so for others. */
    boolean confirms(AdoptionKind kind, List<String> owners) {
        boolean owner = partner != null && owners.contains(partner);
        return isAdopter() && (kind == AdoptionKind.ORIGIN || !owner);
    }
}
