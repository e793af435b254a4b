package nl.schuldenlab.partner.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.partner.partners.PartnerFixtures;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.ServiceConventions;

@QuarkusTest
class ConventionsTest implements ServiceConventions {
    @Override
    public Sample sample() {
        return new Sample("/v1/partners", PartnerFixtures::aPartner, "partners");
    }
}
