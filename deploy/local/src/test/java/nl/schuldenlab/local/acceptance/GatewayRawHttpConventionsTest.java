package nl.schuldenlab.local.acceptance;

import nl.schuldenlab.platform.test.conventions.RawHttpConventions;
import nl.schuldenlab.platform.test.conventions.Sample;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteUnderTest.class)
class GatewayRawHttpConventionsTest extends RawHttpConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
