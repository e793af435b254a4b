package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.RawHttpConventions;
import nl.schuldenlab.platform.test.conventions.Sample;

@QuarkusTest
class RawHttpConventionsTest extends RawHttpConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
