package nl.schuldenlab.catalog.labs;

import java.util.List;

/**
 * A debt lab as the place where a project lands.
 *
 * @param municipalities the codes of those that it covers (D46)
 * @param stands whether its organisation stands, so that work may start there (D171)
 */
public record Host(String slug, List<String> municipalities, boolean stands) {

    public boolean covers(String municipality) {
        return municipalities.contains(municipality);
    }
}
