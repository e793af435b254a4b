package nl.schuldenlab.gateway.limits;

/**
 * Who is counted together.
 *
 * @param key of one kind never equal to one of another kind
 */
record Client(String key, Allowance allowance) {}
