package nl.schuldenlab.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the records of each census, and what waits for a reader of the change feed; every process tells the same numbers. */
@Singleton
public class CensusTaker {
    private final EntityManager entityManager;
    private final Map<Census, MultiGauge> gauges;
    private final MultiGauge unread;

    CensusTaker(EntityManager entityManager, MeterRegistry registry, @All List<Census> censuses) {
        this.entityManager = entityManager;
        this.gauges = censuses.stream()
                .collect(Collectors.toMap(Function.identity(), census -> MultiGauge.builder("suite." + census.name())
                        .description("Records by " + census.property())
                        .register(registry)));
        this.unread = MultiGauge.builder("suite.changes.unread")
                .description("Changes that no reader of the feed was given yet")
                .register(registry);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void take() {
        gauges.forEach((census, gauge) -> gauge.register(rows(census), true));
        unread.register(List.of(MultiGauge.Row.of(Tags.empty(), unread())), true);
    }

    private List<MultiGauge.Row<?>> rows(Census census) {
        String counting = "select cast(" + census.property() + " as string), count(*) from "
                + census.entity().getSimpleName() + " group by " + census.property();
        return entityManager
                .createQuery(counting, Tuple.class)
                .getResultStream()
                .<MultiGauge.Row<?>>map(row ->
                        MultiGauge.Row.of(Tags.of(census.property(), row.get(0, String.class)), row.get(1, Long.class)))
                .toList();
    }

    private long unread() {
        return entityManager
                .createQuery("select count(*) from Change where position is null", Long.class)
                .getSingleResult();
    }
}
