package nl.schuldenlab.lab.conventions;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.conventions.Sample;
import nl.schuldenlab.platform.test.conventions.TokenConventions;

@QuarkusTest
class TokenConventionsTest extends TokenConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
