package nl.schuldenlab.catalog.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.ServiceConventions;

@QuarkusTest
class ConventionsTest implements ServiceConventions {
    @Override
    public Sample sample() {
        return new Sample("/v1/projects", ProjectFixtures::aProject, "projects");
    }
}
