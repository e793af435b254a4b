package nl.schuldenlab.platform.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Counts the records of each census, and what waits for a reader of the change feed; every process tells the same numbers. */
@Singleton
public class CensusTaker {
    private static final Logger LOG = Logger.getLogger(CensusTaker.class);

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

    /** The numbers of last time stay where the database does not answer, which is told elsewhere and loud enough. */
    @Scheduled(
            every = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void take() {
        try {
            QuarkusTransaction.requiringNew().run(this::count);
        } catch (RuntimeException e) {
            LOG.warnf("Nothing was counted: %s", e.getMessage());
        }
    }

    private void count() {
        gauges.forEach((census, gauge) -> gauge.register(rows(census), true));
        unread.register(List.of(MultiGauge.Row.of(Tags.empty(), unread())), true);
    }

    /** A row for each value there may be, as nought is a number too. */
    private List<MultiGauge.Row<?>> rows(Census census) {
        Map<String, Long> counted = counted(census);
        return values(census)
                .<MultiGauge.Row<?>>map(
                        value -> MultiGauge.Row.of(Tags.of(census.property(), value), counted.getOrDefault(value, 0L)))
                .toList();
    }

    private Stream<String> values(Census census) {
        Class<?> type = entityManager
                .getMetamodel()
                .entity(census.entity())
                .getAttribute(census.property())
                .getJavaType();
        return Stream.of(type.getEnumConstants()).map(Enum.class::cast).map(Enum::name);
    }

    private Map<String, Long> counted(Census census) {
        String counting = "select cast(" + census.property() + " as string), count(*) from "
                + census.entity().getSimpleName() + " group by " + census.property();
        return entityManager
                .createQuery(counting, Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
    }

    private long unread() {
        return entityManager
                .createQuery("select count(*) from Change where position is null", Long.class)
                .getSingleResult();
    }
}
