package nl.schuldenlab.gateway.faults;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask one service without a pause, reading and writing by turns, and judge each answer. */
class Crowd {
    private static final AtomicLong IDS = new AtomicLong();
    private static final String BODY = "{\"some\": \"thing\"}";
    private static final int MOST_TOLD = 20;

    private final int gateway;
    private final String path;
    private final CountingService service;
    private final CountDownLatch gone;
    private final Map<Outcome, AtomicInteger> counts = new EnumMap<>(Outcome.class);
    private final AtomicInteger wholeInARow = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Crowd(int gateway, String path, CountingService service, int clients) {
        this.gateway = gateway;
        this.path = path;
        this.service = service;
        this.gone = new CountDownLatch(clients);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, new AtomicInteger());
        }
        for (int i = 0; i < clients; i++) {
            FaultProxy.daemon(this::ask);
        }
    }

    int count(Outcome outcome) {
        return counts.get(outcome).get();
    }

    int all() {
        return counts.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Since the last that was not. */
    int wholeInARow() {
        return wholeInARow.get();
    }

    /** What no client may ever see, in words. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Lets each request that is on its way have its answer. */
    void leave() throws InterruptedException {
        over = true;
        if (!gone.await(1, TimeUnit.MINUTES)) {
            note(Outcome.WRONG, "Some client still waits for an answer");
        }
    }

    private void ask() {
        try (PlainClient client = new PlainClient(gateway)) {
            for (int turn = 0; !over; turn++) {
                ask(client, turn % 2 == 0 ? "GET" : "POST");
            }
        } catch (IOException e) {
            note(Outcome.WRONG, "A connection could not be closed: " + e);
        } finally {
            gone.countDown();
        }
    }

    private void ask(PlainClient client, String method) {
        long id = IDS.incrementAndGet();
        Outcome outcome = Outcome.CUT;
        String seen = "nothing";
        try {
            var answer = client.ask(method, path + "?id=" + id, method.equals("POST") ? BODY : "");
            outcome = judge(id, answer);
            seen = answer.toString();
        } catch (SocketTimeoutException silence) {
            outcome = Outcome.WRONG;
        } catch (IOException brokenOff) {
            seen = brokenOff.toString();
        }
        int times = service.timesOf(id);
        boolean tooOften = times > (method.equals("POST") ? 1 : 2);
        boolean madeUp = outcome == Outcome.WHOLE && times == 0;
        note(
                tooOften || madeUp ? Outcome.WRONG : outcome,
                method + " reached the service " + times + " times: " + seen);
    }

    private static Outcome judge(long id, PlainClient.Answer answer) {
        String body = answer.body();
        if (answer.status() == 200) {
            boolean own = body.startsWith("{\"id\":" + id + ",") && body.endsWith(CountingService.END);
            return own ? Outcome.WHOLE : Outcome.WRONG;
        }
        boolean problem = answer.status() == 503
                && answer.head().contains("\r\ncontent-type: application/problem+json")
                && answer.head().contains("\r\nretry-after: ")
                && body.contains("service-unavailable")
                && body.contains("\"traceId\":\"");
        return problem ? Outcome.PROBLEM : Outcome.WRONG;
    }

    private void note(Outcome outcome, String what) {
        counts.get(outcome).incrementAndGet();
        if (outcome == Outcome.WHOLE) {
            wholeInARow.incrementAndGet();
        } else {
            wholeInARow.set(0);
        }
        if (outcome == Outcome.WRONG && wrong.size() < MOST_TOLD) {
            wrong.add(what.substring(0, Math.min(what.length(), 600)));
        }
    }
}
