package nl.schuldenlab.local.acceptance;

import nl.schuldenlab.platform.test.conventions.InputConventions;
import nl.schuldenlab.platform.test.conventions.Sample;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteUnderTest.class)
class GatewayInputConventionsTest extends InputConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
