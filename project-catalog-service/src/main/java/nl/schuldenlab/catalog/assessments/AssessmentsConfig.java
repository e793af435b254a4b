package nl.schuldenlab.catalog.assessments;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many assessments the portfolio board wishes to have before it decides. */
@ConfigMapping(prefix = "suite.assessments")
interface AssessmentsConfig {

    /** How many assessments of a project the portfolio board wishes to have before it decides. */
    @WithDefault("3")
    int wished();
}
