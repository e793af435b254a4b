package nl.schuldenlab.gateway.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What an operator fills in on the gateway's own pages. */
@ConfigMapping(prefix = "suite.pages")
public interface PagesConfig {

    /** The version that answers. */
    @WithDefault("${quarkus.application.version}")
    String version();

    /** The public client of the identity provider with which {@code /docs} gets tokens; without it one is pasted. */
    Optional<String> docsClient();

    SecurityTxtConfig securityTxt();

    /** What {@code /.well-known/security.txt} says (RFC 9116). */
    interface SecurityTxtConfig {
        /** Where weaknesses are reported: set it. */
        @WithDefault("mailto:security@example.nl")
        List<URI> contact();

        /** The page that says how reports are handled. */
        Optional<URI> policy();

        /** How far ahead it holds; less than a year. */
        @WithDefault("P180D")
        Period validity();
    }
}
