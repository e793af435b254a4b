package nl.schuldenlab.events.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.events.events.EventFixtures;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.ServiceConventions;

@QuarkusTest
class ConventionsTest implements ServiceConventions {
    @Override
    public Sample sample() {
        return new Sample("/v1/events", EventFixtures::anEvent, "events").namedBy("title");
    }
}
