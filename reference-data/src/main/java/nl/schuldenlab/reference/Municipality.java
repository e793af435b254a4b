package nl.schuldenlab.reference;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/** A Dutch municipality under the code by which registers know it; the name is the one the municipality itself uses. */
public record Municipality(String code, String name, List<String> aliases, String province) {

    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/gemeente/";

    public Municipality {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(province, "province");
        aliases = List.copyOf(aliases);
    }

    public URI tooiUri() {
        return URI.create(TOOI + code);
    }
}
