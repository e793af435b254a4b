package nl.schuldenlab.lab.governance;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who ask for the same thing at the same moment. */
public final class Crowd {

    private Crowd() {}

    public static List<Response> atOnce(int number, Callable<Response> ask) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Response>> answers = IntStream.range(0, number)
                    .mapToObj(each -> threads.submit(() -> {
                        start.await();
                        return ask.call();
                    }))
                    .toList();
            start.countDown();
            List<Response> heard = new ArrayList<>();
            for (Future<Response> answer : answers) {
                heard.add(answer.get());
            }
            return heard;
        } finally {
            threads.shutdown();
        }
    }
}
