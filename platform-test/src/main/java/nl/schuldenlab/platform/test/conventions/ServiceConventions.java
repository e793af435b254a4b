package nl.schuldenlab.platform.test.conventions;

/** Everything that every service does alike, proven for one sample of its own. */
public interface ServiceConventions
        extends GatewayConventions, TokenConventions, WriteConventions, FeedConventions, OpenApiConventions {}
