package nl.schuldenlab.local.acceptance;

import java.util.stream.Stream;
import nl.schuldenlab.platform.test.conventions.GatewayConventions;
import nl.schuldenlab.platform.test.conventions.Sample;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** One sample per service. */
@ExtendWith(SuiteUnderTest.class)
@ParameterizedClass
@MethodSource("samples")
record GatewayConventionsTest(Sample sample) implements GatewayConventions {
    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("/v1/labs", Samples::aLab, "labs"),
                new Sample("/v1/projects", Samples::aProject, "projects"),
                new Sample("/v1/partners", Samples::aPartner, "partners"),
                new Sample("/v1/events", Samples::anEvent, "events").namedBy("title"));
    }
}
