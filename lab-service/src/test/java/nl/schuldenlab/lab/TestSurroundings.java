package nl.schuldenlab.lab;

import io.quarkus.test.common.QuarkusTestResource;
import nl.schuldenlab.lab.peers.Catalogue;
import nl.schuldenlab.lab.peers.KickOffs;
import nl.schuldenlab.lab.peers.PartnersOfLabs;
import nl.schuldenlab.platform.test.RealPostgres;
import nl.schuldenlab.platform.test.TestIdentity;

/** What runs around the service in all its tests: a real database, an issuer of tokens, and stand-ins for the other services. */
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIdentity.class)
@QuarkusTestResource(PartnersOfLabs.class)
@QuarkusTestResource(Catalogue.class)
@QuarkusTestResource(KickOffs.class)
class TestSurroundings {}
