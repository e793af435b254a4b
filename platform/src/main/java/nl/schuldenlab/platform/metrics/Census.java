package nl.schuldenlab.platform.metrics;

/**
 * Records of one kind, which operators see counted by one of their properties.
 *
 * @param name of the metric, below {@code suite.}
 */
public record Census(String name, Class<?> entity, String property) {}
