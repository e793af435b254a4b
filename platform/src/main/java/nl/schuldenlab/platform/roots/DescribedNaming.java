package nl.schuldenlab.platform.roots;

import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/** Names columns by the path to their value; that a root's description is one value does not show in its table. */
public class DescribedNaming extends ImplicitNamingStrategyComponentPathImpl {
    private static final String PREFIX = DescribedRoot.DESCRIPTION + "_";

    @Override
    protected String transformAttributePath(AttributePath path) {
        String name = super.transformAttributePath(path);
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
