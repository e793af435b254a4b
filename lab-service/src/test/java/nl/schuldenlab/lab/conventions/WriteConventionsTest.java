package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.WriteConventions;

@QuarkusTest
class WriteConventionsTest extends WriteConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
