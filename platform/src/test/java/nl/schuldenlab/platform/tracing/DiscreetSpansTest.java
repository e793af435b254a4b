package nl.schuldenlab.platform.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscreetSpansTest {
    private static final String SECRET = "3q2-7wEBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs";

    private static String told(String attribute, String value) {
        try (SdkTracerProvider tracing = SdkTracerProvider.builder()
                .addSpanProcessor(new DiscreetSpans())
                .build()) {
            ReadableSpan span = (ReadableSpan) tracing.get("test")
                    .spanBuilder("GET")
                    .setAllAttributes(Attributes.of(AttributeKey.stringKey(attribute), value))
                    .startSpan();
            return span.getAttribute(AttributeKey.stringKey(attribute));
        }
    }

    @Test
    void tell_nothing_of_whose_request_it_was() {
        assertThat(told("client.address", "2001:db8::17")).isEqualTo("withheld");
    }

    @Test
    void leave_secrets_out_of_addresses() {
        Map.of(
                        "url.path", "/v1/calendars/",
                        "url.full", "http://events-service:8084/v1/calendars/")
                .forEach((attribute, address) -> {
                    assertThat(told(attribute, address + SECRET)).isEqualTo(address + "***");
                    assertThat(told(attribute, address + SECRET + "?limit=1")).isEqualTo(address + "***?limit=1");
                });
    }

    @Test
    void tell_everything_else() {
        assertThat(told("url.path", "/v1/labs/schuldenlab070")).isEqualTo("/v1/labs/schuldenlab070");
        assertThat(told("http.route", "/labs/{slug}")).isEqualTo("/labs/{slug}");
    }
}
