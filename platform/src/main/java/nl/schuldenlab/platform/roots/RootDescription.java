package nl.schuldenlab.platform.roots;

import java.util.List;
import nl.schuldenlab.platform.provenance.Source;

/** What may be said of a root, as one value that a PUT replaces whole; with the sources it rests on. */
public interface RootDescription {
    List<Source> sources();

    /** The properties that a record of today must have and this one lacks; what is told of the time before the platform may lack them. */
    default List<String> missing() {
        return List.of();
    }
}
