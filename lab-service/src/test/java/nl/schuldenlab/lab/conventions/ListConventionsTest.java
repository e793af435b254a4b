package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.ListConventions;
import nl.schuldenlab.platform.test.conventions.Sample;

@QuarkusTest
class ListConventionsTest extends ListConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
