package nl.schuldenlab.gateway;

import io.quarkus.test.common.QuarkusTestResource;

/** What runs around the gateway in all its tests: an identity provider and a stand-in for the services. */
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(StandIn.class)
class Surroundings {}
