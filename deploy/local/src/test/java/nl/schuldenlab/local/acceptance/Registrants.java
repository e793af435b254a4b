package nl.schuldenlab.local.acceptance;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** People who register for an event at several instances of the service at once, and what its organisers see afterwards. */
final class Registrants {
    /** A party that is registered for. */
    record Party(String email, int seats, int number) {
        static Party of(String event, int number) {
            return new Party(number + "@" + event + ".example.nl", number % 10 == 0 ? 3 : 1, number);
        }

        Map<String, Object> body() {
            return Map.of("name", "Nobody", "email", email, "seats", seats, "forOther", true);
        }
    }

    /** A registration as the organisers see it. */
    record Seen(String id, String email, int seats, int arrival, String status) {
        boolean hasSeats() {
            return status.equals("REGISTERED");
        }

        boolean waits() {
            return status.equals("WAITING");
        }
    }

    private final String token;
    private final String path;

    Registrants(String token, String path) {
        this.token = token;
        this.path = path;
    }

    private RequestSpecification at(String instance) {
        return RestAssured.given()
                .baseUri(instance)
                .port(Integer.parseInt(instance.substring(instance.lastIndexOf(':') + 1)))
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    Response plan(String instance, Map<String, Object> event) {
        return at(instance).body(event).post("/v1/events");
    }

    Response register(String instance, Party party) {
        return patiently(() -> at(instance)
                .header("Idempotency-Key", party.email())
                .body(party.body())
                .post(path + "/registrations"));
    }

    Response cancel(String instance, String location) {
        return patiently(() -> at(instance).body(Map.of("to", "CANCELLED")).post(location + "/status-changes"));
    }

    /** Who is told that others came at the same moment comes again, as Retry-After says. */
    private static Response patiently(Supplier<Response> request) {
        Response answer = request.get();
        while (answer.statusCode() == 409 && answer.header("Retry-After") != null) {
            LockSupport.parkNanos(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After")))
                    .toNanos());
            answer = request.get();
        }
        return answer;
    }

    JsonPath summary(String instance) {
        return at(instance).get(path + "/registrations/summary").jsonPath();
    }

    /** What the person of this registration was and will be told. */
    List<String> told(String instance, Seen registration) {
        return at(instance)
                .get(path + "/registrations/" + registration.id() + "/export")
                .jsonPath()
                .getList("told.occasion");
    }

    boolean awaitsMail(String instance, Seen registration) {
        return !at(instance)
                .get(path + "/registrations/" + registration.id() + "/export")
                .jsonPath()
                .getList("told.findAll { it.sentAt == null }")
                .isEmpty();
    }

    List<Seen> all(String instance) {
        List<Seen> all = new ArrayList<>();
        String next = "?limit=200";
        while (next != null) {
            JsonPath page = at(instance)
                    .urlEncodingEnabled(false)
                    .get(path + "/registrations" + next)
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> all.add(seen(new TreeMap<>(item))));
            next = page.get("next");
        }
        return all;
    }

    private static Seen seen(Map<String, Object> item) {
        return new Seen(
                (String) item.get("id"),
                (String) item.get("email"),
                (Integer) item.get("seats"),
                (Integer) item.get("arrival"),
                (String) item.get("status"));
    }

    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }
}
