package nl.schuldenlab.gateway.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The faults one after the other for a long time, against a gateway that runs by itself: {@code FaultRun <minutes> <port of
 * the gateway> <port of the steady service> <port of the shaky one>}. See bench/gateway.
 */
final class FaultRun {
    private static final Duration EACH = Duration.ofSeconds(3);
    private static final int SHAKY_CLIENTS = 24;
    private static final int STEADY_CLIENTS = 8;

    private FaultRun() {}

    public static void main(String[] arguments) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(arguments[0]));
        int gateway = Integer.parseInt(arguments[1]);
        CountingService service = new CountingService(Integer.parseInt(arguments[2]));
        FaultProxy proxy = new FaultProxy(Integer.parseInt(arguments[3]), service.port());
        Crowd shaky = new Crowd(gateway, "/v1/labs", service, SHAKY_CLIENTS);
        Crowd steady = new Crowd(gateway, "/v1/partners", service, STEADY_CLIENTS);
        Random random = new Random(1);
        while (System.nanoTime() < end) {
            proxy.become(Fault.values()[random.nextInt(Fault.values().length)]);
            LockSupport.parkNanos(EACH.toNanos());
            proxy.become(Fault.NONE);
            LockSupport.parkNanos(EACH.toNanos());
        }
        shaky.leave();
        steady.leave();
        tell("service with faults", shaky);
        tell("service without", steady);
        boolean good = shaky.wrong().isEmpty() && steady.all() == steady.count(Outcome.WHOLE);
        System.exit(good ? 0 : 1);
    }

    private static void tell(String name, Crowd crowd) {
        System.out.printf("%-20s %8d requests:", name, crowd.all());
        for (Outcome outcome : Outcome.values()) {
            System.out.printf(" %d %s", crowd.count(outcome), outcome.name().toLowerCase(java.util.Locale.ROOT));
        }
        System.out.println();
        crowd.wrong().forEach(System.out::println);
    }
}
