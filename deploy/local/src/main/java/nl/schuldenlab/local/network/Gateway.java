package nl.schuldenlab.local.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.schuldenlab.local.SuiteException;

/** The suite's API as its clients see it. */
final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    Gateway(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** A record or list that was read, with the record's tag. */
    record Found(ObjectNode body, String tag) {}

    Optional<Found> find(String path) {
        HttpResponse<String> answer = send("GET " + path, request(path).GET());
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw refused("GET " + path, answer);
        }
        return Optional.of(new Found(
                read(answer.body()), answer.headers().firstValue("ETag").orElse(null)));
    }

    void replace(String path, JsonNode resource, String tag) {
        HttpResponse<String> answer = send(
                "PUT " + path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .PUT(HttpRequest.BodyPublishers.ofString(resource.toString())));
        if (answer.statusCode() != 200) {
            throw refused("PUT " + path, answer);
        }
    }

    /** Puts the only one of its kind where nothing is yet. */
    void place(String path, JsonNode resource) {
        HttpResponse<String> answer = send(
                "PUT " + path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(resource.toString())));
        if (answer.statusCode() != 201) {
            throw refused("PUT " + path + " of " + resource, answer);
        }
    }

    private static ObjectNode read(String body) {
        try {
            return new ObjectMapper().readValue(body, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key follows from the content, so that a repeat after a broken connection creates nothing twice. */
    void create(String path, JsonNode resource) {
        String body = resource.toString();
        String key = UUID.nameUUIDFromBytes((path + body).getBytes(StandardCharsets.UTF_8))
                .toString();
        HttpResponse<String> answer = send(
                "POST " + path,
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 201) {
            throw refused("POST " + path + " of " + body, answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    /** A 503 is waited out for a while, as its Retry-After asks: callers may have met a service that was still starting. */
    private HttpResponse<String> send(String what, HttpRequest.Builder request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = sendOnce(what, request);
        while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = sendOnce(what, request);
        }
        return answer;
    }

    private HttpResponse<String> sendOnce(String what, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SuiteException(what + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted", e);
        }
    }

    private static SuiteException refused(String what, HttpResponse<String> answer) {
        return new SuiteException(what + " was answered with " + answer.statusCode() + ":\n" + answer.body());
    }
}
