package nl.schuldenlab.catalog.adoptions;

import nl.schuldenlab.reference.Municipalities;
import nl.schuldenlab.reference.Municipality;

/** The municipalities of the register, as places of adoptions. */
public final class Places {
    private static final Municipalities MUNICIPALITIES = new Municipalities();

    private Places() {}

    /** @param municipality a code of the register */
    public static Municipality of(String municipality) {
        return MUNICIPALITIES.find(municipality).orElseThrow();
    }

    static String provinceOf(String municipality) {
        return of(municipality).province();
    }
}
