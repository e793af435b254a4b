package nl.schuldenlab.lab;

import io.quarkus.test.common.QuarkusTestResource;
import nl.schuldenlab.platform.test.RealPostgres;
import nl.schuldenlab.platform.test.TestIdentity;
import nl.schuldenlab.platform.test.peers.PartnerServiceStub;

/** What runs around the service in all its tests: a real database, an issuer of tokens, and a stand-in for partner-service. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIdentity.class)
@QuarkusTestResource(PartnerServiceStub.class)
class TestSurroundings {}
