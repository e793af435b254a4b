package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.ServiceConventions;

@QuarkusTest
class ConventionsTest implements ServiceConventions {
    @Override
    public Sample sample() {
        return new Sample("/v1/labs", LabFixtures::aLab, "labs");
    }
}
