package nl.schuldenlab.platform.test.conventions;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers that all come at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** Their answers to the same call. */
    public static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return atOnce(Collections.nCopies(times, call));
    }

    /** The statuses of their answers, in the order of the calls. */
    public static List<Integer> statuses(List<Callable<Response>> calls) throws Exception {
        return atOnce(calls).stream().map(Response::statusCode).toList();
    }

    /** Their answers, in the order of the calls. */
    public static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try {
            List<Future<Response>> answers = new ArrayList<>();
            calls.forEach(call -> answers.add(callers.submit(() -> {
                start.await();
                return call.call();
            })));
            List<Response> given = new ArrayList<>();
            for (Future<Response> answer : answers) {
                given.add(answer.get());
            }
            return given;
        } finally {
            callers.shutdown();
        }
    }
}
