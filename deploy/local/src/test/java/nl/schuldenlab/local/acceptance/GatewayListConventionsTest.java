package nl.schuldenlab.local.acceptance;

import nl.schuldenlab.platform.test.conventions.ListConventions;
import nl.schuldenlab.platform.test.conventions.Sample;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteUnderTest.class)
class GatewayListConventionsTest extends ListConventions {
    @Override
    protected Sample sample() {
        return LabSample.SAMPLE;
    }
}
