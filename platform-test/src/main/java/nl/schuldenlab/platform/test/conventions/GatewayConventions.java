package nl.schuldenlab.platform.test.conventions;

/** What a service does for callers that reach it through the gateway, too. */
public interface GatewayConventions
        extends AnswerConventions, HttpConventions, RawHttpConventions, InputConventions, ListConventions {}
