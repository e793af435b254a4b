package nl.schuldenlab.local.acceptance;

import nl.schuldenlab.platform.test.conventions.HttpConventions;
import nl.schuldenlab.platform.test.conventions.Sample;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteUnderTest.class)
class GatewayHttpConventionsTest extends HttpConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
