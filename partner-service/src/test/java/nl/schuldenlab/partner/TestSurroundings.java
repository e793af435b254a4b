package nl.schuldenlab.partner;

import io.quarkus.test.common.QuarkusTestResource;
import nl.schuldenlab.platform.test.RealPostgres;
import nl.schuldenlab.platform.test.TestIdentity;
import nl.schuldenlab.platform.test.peers.LabServiceStub;

/** What runs around the service in all its tests: a real database, an issuer of tokens, and a stand-in for lab-service. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIdentity.class)
@QuarkusTestResource(LabServiceStub.class)
class TestSurroundings {}
