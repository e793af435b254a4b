package nl.schuldenlab.catalog;

import io.quarkus.test.common.QuarkusTestResource;
import nl.schuldenlab.platform.test.RealPostgres;
import nl.schuldenlab.platform.test.TestIdentity;

/** What runs around the service in all its tests: a real database, an issuer of tokens, and stand-ins for the services that it asks. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIdentity.class)
@QuarkusTestResource(NetworkLabsStub.class)
@QuarkusTestResource(NetworkPartnersStub.class)
class TestSurroundings {}
