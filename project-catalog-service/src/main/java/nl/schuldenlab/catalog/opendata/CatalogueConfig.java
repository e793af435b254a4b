package nl.schuldenlab.catalog.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator says of the register to those who collect open data; environment variables {@code SUITE_CATALOGUE_...}. */
@ConfigMapping(prefix = "suite.catalogue")
public interface CatalogueConfig {

    /** Who publishes it: a URI that names the organisation, of the government's TOOI list where it stands there. */
    @WithDefault("https://www.schuldenlab.nl")
    String publisher();

    /** The name of that organisation. */
    @WithDefault("SchuldenlabNL")
    String publisherName();

    /** Where questions about the data go. */
    @WithDefault("platform@example.nl")
    String email();

    /** The licence of the data, as a URI of the European list. */
    @WithDefault("http://publications.europa.eu/resource/authority/licence/CC0")
    String licence();
}
