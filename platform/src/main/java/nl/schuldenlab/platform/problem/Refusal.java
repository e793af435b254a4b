package nl.schuldenlab.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A request that is refused or cannot be served, with everything its problem answer says. Title and detail stand in the
 * texts under {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public class Refusal extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, ?> values;
    private final transient List<Fault> faults;
    private final transient List<Blocker> blockers;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private transient Supplier<String> existing = () -> null;

    public Refusal(int status, String code) {
        this(status, code, Map.of());
    }

    public Refusal(int status, String code, Map<String, ?> values) {
        this(status, code, values, List.of(), List.of());
    }

    private Refusal(int status, String code, Map<String, ?> values, List<Fault> faults, List<Blocker> blockers) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.values = values;
        this.faults = List.copyOf(faults);
        this.blockers = List.copyOf(blockers);
    }

    /** 400: all faults of the input at once. */
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(400, "invalid-input", Map.of(), faults, List.of());
    }

    public static Refusal invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** 404: unknown, or not to be seen by this caller. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found");
    }

    /** 403: known who calls, but not allowed. */
    public static Refusal forbidden() {
        return new Refusal(403, "forbidden");
    }

    /** 401: a token is needed. */
    public static Refusal unauthenticated() {
        return new Refusal(401, "unauthenticated").with("WWW-Authenticate", "Bearer");
    }

    /** 409: rules forbid it; all of them at once. */
    public static Refusal blocked(List<Blocker> blockers) {
        return new Refusal(409, "blocked", Map.of(), List.of(), blockers);
    }

    /** 409: one like it is there; {@code existing} finds its path, and is asked after the refused transaction has ended. */
    public static Refusal alreadyExists(String code, Supplier<String> existing) {
        Refusal refusal = new Refusal(409, code);
        refusal.existing = existing;
        return refusal;
    }

    /** 409: somebody else changed it meanwhile; once more may do. */
    public static Refusal concurrentChange() {
        return new Refusal(409, "concurrent-change").with("Retry-After", "1");
    }

    /** 503: a part that the answer needs is down. */
    public static Refusal unavailable(String part) {
        return new Refusal(503, "service-unavailable", Map.of("service", part)).with("Retry-After", "5");
    }

    public Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, ?> values() {
        return values;
    }

    public List<Fault> faults() {
        return faults;
    }

    public List<Blocker> blockers() {
        return blockers;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String existing() {
        return existing.get();
    }
}
