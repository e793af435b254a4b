package nl.schuldenlab.platform.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.language.Texts;

/** Puts a refusal into words. */
public final class Problems {

    private Problems() {}

    /** @param instance the path of the request, without its query (which may hold what a log should not) */
    public static Problem of(Refusal refusal, String instance, Language language) {
        String key = "problem." + refusal.code();
        List<BlockerView> blockers = refusal.blockers().stream()
                .map(blocker -> BlockerView.of(blocker, language))
                .toList();
        return new Problem(
                Problem.TYPE_PREFIX + refusal.code(),
                Texts.of(key + ".title", language, refusal.values()),
                refusal.status(),
                Texts.of(key + ".detail", language, refusal.values()),
                instance,
                traceId(),
                refusal.faults().stream().map(fault -> fault.in(language)).toList(),
                blockers,
                refusal.existing());
    }

    private static String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
