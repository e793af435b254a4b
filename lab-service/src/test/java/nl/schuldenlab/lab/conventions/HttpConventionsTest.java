package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.HttpConventions;
import nl.schuldenlab.platform.test.conventions.Sample;

@QuarkusTest
class HttpConventionsTest extends HttpConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
