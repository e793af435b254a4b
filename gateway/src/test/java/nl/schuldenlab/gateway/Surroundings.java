package nl.schuldenlab.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import nl.schuldenlab.gateway.faults.ShakyService;

/** What runs around the gateway in all its tests: an identity provider and stand-ins for the services. */
@QuarkusTestResource(IdentityProvider.class)
@QuarkusTestResource(StandIn.class)
@QuarkusTestResource(ShakyService.class)
class Surroundings {}
