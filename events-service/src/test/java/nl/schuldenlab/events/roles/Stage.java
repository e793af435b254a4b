package nl.schuldenlab.events.roles;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aRegistration;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import nl.schuldenlab.platform.test.conventions.RoleStage;

/** An event of a lab to which one partner is invited and of which others may not know, all that belongs to it, and for each operation that writes a body that is in order. */
final class Stage implements RoleStage {
    private static final String EVENT = "/events/{slug}";
    private static final String READ_FEED = "GET /calendar-feeds/{key}";
    private static final String REGISTRATION = EVENT + "/registrations/{id}";

    private final String lab = aLab();
    private final String host = "bank-" + UUID.randomUUID();
    private final String guest = "foundation-" + UUID.randomUUID();
    private final String event = created(anInvitedEvent());
    private final Map<String, String> paths = new HashMap<>();
    private String feed;
    private final Map<String, Supplier<Map<String, ?>>> bodies = new HashMap<>();

    Stage() {
        events();
        guests();
        registrations();
        ofItsOwn();
    }

    @Override
    public String address(String operation) {
        return operation.equals(READ_FEED) ? feed : RoleStage.super.address(operation);
    }

    @Override
    public Map<String, String> paths() {
        return paths;
    }

    @Override
    public Map<String, ?> body(String operation) {
        return bodies.getOrDefault(operation, Map::of).get();
    }

    @Override
    public RequestSpecification as(String role) {
        return switch (role) {
            case "anonymous" -> As.anonymous();
            case "citizen" -> As.caller(new TestToken("citizen"));
            case "host" -> As.contactOf(host);
            case "guest" -> As.contactOf(guest);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(guest));
            case "stranger" -> As.contactOf("bank-elsewhere");
            case "manager" -> As.managerOf(lab);
            case "leader" -> As.leaderOf(lab);
            case "other manager" ->
                As.caller(new TestToken("other-manager").roles("lab-manager").labs("lab-elsewhere"));
            case "reviewer" -> As.caller(new TestToken("reviewer").roles("reviewer"));
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            default -> throw new IllegalArgumentException(role);
        };
    }

    private Map<String, Object> anInvitedEvent() {
        Map<String, Object> body = anEvent("lab", lab);
        body.putAll(Map.of("visibility", "INVITED", "audience", "PARTNERS", "organisers", List.of(host)));
        return body;
    }

    private String posted(String path, Map<String, ?> body) {
        return as("national")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** What a PUT takes of a body that created something. */
    private static Map<String, ?> rest(Map<String, ?> body, String... fixed) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.keySet().removeAll(List.of(fixed));
        return rest;
    }

    private void events() {
        paths.put(EVENT, event);
        paths.put("/cadence", "/v1/cadence?year=2027&lab=" + lab);
        bodies.put("POST /events", this::anInvitedEvent);
        bodies.put("PUT " + EVENT, () -> rest(anInvitedEvent(), "slug"));
        bodies.put("POST " + EVENT + "/status-changes", () -> Map.of("to", "CANCELLED", "reason", "Illness"));
        Map<String, ?> session = Map.of("kind", "WORKSHOP", "title", "What was learned");
        paths.put(EVENT + "/sessions/{id}", posted(event + "/sessions", session));
        bodies.put("POST " + EVENT + "/sessions", () -> session);
        bodies.put("PUT " + EVENT + "/sessions/{id}", () -> session);
        Map<String, ?> slides = Map.of("kind", "SLIDES", "title", "Slides", "url", "https://www.example.nl/s.pdf");
        paths.put(EVENT + "/materials/{id}", posted(event + "/materials", slides));
        bodies.put("POST " + EVENT + "/materials", () -> slides);
        bodies.put("PUT " + EVENT + "/materials/{id}", () -> slides);
    }

    private void guests() {
        Map<String, ?> invitation = Map.of("partner", guest);
        paths.put(EVENT + "/invitations/{id}", posted(event + "/invitations", invitation));
        bodies.put("POST " + EVENT + "/invitations", () -> invitation);
    }

    private void registrations() {
        String registration = as("guest")
                .body(with(aRegistration(), "partner", guest))
                .post(event + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        paths.put(EVENT + "/registrations/summary", event + "/registrations/summary");
        paths.put(REGISTRATION, registration);
        bodies.put("POST " + EVENT + "/registrations", () -> {
            Map<String, Object> body = with(aRegistration(), "partner", guest);
            return with(body, "forOther", true);
        });
        bodies.put("PUT " + REGISTRATION, () -> with(aRegistration(), "partner", guest));
        bodies.put("POST " + REGISTRATION + "/status-changes", () -> Map.of("to", "CANCELLED"));
        String id = registration.substring(registration.lastIndexOf('/') + 1);
        bodies.put(
                "POST " + EVENT + "/attendance",
                () -> Map.of("parties", List.of(Map.of("registration", id, "present", 1))));
        bodies.put("POST /registration-cancellations", () -> Map.of("token", "x".repeat(43)));
    }

    private void ofItsOwn() {
        Map<String, ?> series = Map.of(
                "lab",
                lab,
                "recurrence",
                Map.of(
                        "ordinal", "THIRD",
                        "weekday", "WEDNESDAY",
                        "per", "QUARTER",
                        "startTime", "10:00",
                        "durationMinutes", 120,
                        "from", "2027-01-01",
                        "until", "2027-12-31"),
                "event",
                Map.of(
                        "kind",
                        "PROJECT_LEADERS",
                        "title",
                        "Overleg",
                        "organisers",
                        List.of(host),
                        "visibility",
                        "INVITED"));
        paths.put("/series/{id}", posted("/v1/series", series));
        bodies.put("POST /series", () -> series);
        bodies.put("PUT /series/{id}", () -> series);
        bodies.put("POST /series/{id}/plannings", Map::of);
        paths.put("/publications/{slug}", posted("/v1/publications", aPublication()));
        bodies.put("POST /publications", this::aPublication);
        bodies.put("PUT /publications/{slug}", () -> rest(aPublication(), "slug"));
        ExtractableResponse<Response> made = as("national")
                .body(Map.of("name", "Telephone"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract();
        paths.put("/calendar-feeds/{key}", made.header("Location"));
        feed = URI.create(made.path("address")).getPath();
        bodies.put("POST /calendar-feeds", () -> Map.of("name", "Telephone"));
    }

    private Map<String, Object> aPublication() {
        return new TreeMap<>(Map.of(
                "slug",
                "publication-" + UUID.randomUUID(),
                "kind",
                "REPORT",
                "title",
                "What was learned",
                "publishedOn",
                "2026-10",
                "publisher",
                host,
                "subjects",
                Map.of("labs", List.of(lab))));
    }
}
