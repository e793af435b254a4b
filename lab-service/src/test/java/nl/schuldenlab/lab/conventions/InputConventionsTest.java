package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.InputConventions;
import nl.schuldenlab.platform.test.conventions.Sample;

@QuarkusTest
class InputConventionsTest extends InputConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
