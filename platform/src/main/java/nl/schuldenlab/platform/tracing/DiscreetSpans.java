package nl.schuldenlab.platform.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.platform.http.LoggedPath;

/** Keeps out of spans whose request it was, and addresses that let in whoever reads them: to find what is slow takes neither. */
@Singleton
public class DiscreetSpans implements SpanProcessor {
    private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("client.address");
    private static final List<AttributeKey<String>> ADDRESSES =
            List.of(AttributeKey.stringKey("url.full"), AttributeKey.stringKey("url.path"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(CLIENT) != null) {
            span.setAttribute(CLIENT, "withheld");
        }
        for (AttributeKey<String> address : ADDRESSES) {
            String told = span.getAttribute(address);
            if (told != null) {
                span.setAttribute(address, LoggedPath.of(told));
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
