package nl.schuldenlab.gateway.hygiene;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldenlab.gateway.connections.WholeHeads;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.problem.Refusals;

/** What a request must look like to mean the same to everyone who reads it: to a proxy before us, to us, and to the service. */
final class RequestShape {
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final Set<String> METHOD_SET = Set.of(METHODS.split(", "));
    private static final Map<String, Integer> STATUS = Map.of("405", 405, "414", 414, "431", 431);
    private static final int MOST_HEADERS = 100;
    private static final int MOST_ENCODINGS = 3;

    private RequestShape() {}

    static Optional<Refusal> faultOf(HttpServerRequest request) {
        String refused = request.getHeader(WholeHeads.REFUSED);
        if (refused != null) {
            return Optional.of(refusal(STATUS.getOrDefault(refused, 400)));
        }
        if (!METHOD_SET.contains(request.method().name())) {
            return Optional.of(refusal(405));
        }
        if (request.headers().size() > MOST_HEADERS) {
            return Optional.of(Refusals.ofStatus(431));
        }
        if (isAmbiguous(request) || !isTarget(request)) {
            return Optional.of(Refusals.ofStatus(400).with("Connection", "close"));
        }
        return climbs(request.path()) ? Optional.of(Refusal.notFound()) : Optional.empty();
    }

    private static Refusal refusal(int status) {
        Refusal refusal = Refusals.ofStatus(status);
        return status == 405 ? refusal.with("Allow", METHODS) : refusal;
    }

    /** Where one reader could see another end of the body, or another host, than the next (RFC 9112, 3.2 and 6.1). */
    private static boolean isAmbiguous(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean notChunked = encodings.size() > 1 || !encodings.stream().allMatch("chunked"::equalsIgnoreCase);
        boolean tooOld = !encodings.isEmpty() && request.version() == HttpVersion.HTTP_1_0;
        return notChunked || tooOld || headers.getAll(HttpHeaders.HOST).size() > 1 || headers.contains("");
    }

    /** A path of visible ASCII; with a host before it (RFC 9112, 3.2.2) only that of the Host header. */
    private static boolean isTarget(HttpServerRequest request) {
        String uri = request.uri();
        if (!uri.chars().allMatch(each -> each > ' ' && each < 127 && each != '\\' && each != '#')) {
            return false;
        }
        String host = String.valueOf(request.getHeader(HttpHeaders.HOST)).toLowerCase(Locale.ROOT);
        String lower = uri.toLowerCase(Locale.ROOT);
        return uri.startsWith("/")
                || uri.equals("*")
                || List.of("http://", "https://").stream().anyMatch(scheme -> lower.startsWith(scheme + host + "/"));
    }

    /** Whether some reader could see a dot segment in it: as it is, decoded, with parameters or the other slash. */
    private static boolean climbs(String path) {
        String decoded = path;
        for (int i = 0; i < MOST_ENCODINGS && decoded != null; i++) {
            for (String segment : decoded.split("[/\\\\]")) {
                String name = segment.split(";", 2)[0];
                if (name.equals(".") || name.equals("..")) {
                    return true;
                }
            }
            decoded = decoded.indexOf('%') < 0 ? null : decode(decoded);
        }
        return false;
    }

    /** Null where it is not encoded at all. */
    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
