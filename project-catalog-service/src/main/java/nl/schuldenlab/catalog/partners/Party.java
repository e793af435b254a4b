package nl.schuldenlab.catalog.partners;

import java.util.List;

/**
 * A partner as one that takes part where a project is adopted.
 *
 * @param sector PUBLIC, PRIVATE or CIVIC
 * @param types what kinds of organisation it is (D67)
 * @param municipality its code if it is a municipality, else null
 */
public record Party(String slug, String sector, List<String> types, String municipality) {

    public boolean isPublic() {
        return "PUBLIC".equals(sector);
    }

    public boolean isPrivate() {
        return "PRIVATE".equals(sector);
    }

    /** D75: regular work is that of a municipality or a private partner. */
    public boolean mayReceive() {
        return municipality != null || isPrivate();
    }
}
