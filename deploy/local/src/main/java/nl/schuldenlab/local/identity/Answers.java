package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The kinds of answer the identity provider gives; none may be stored or framed. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Headers COMMON = Headers.of(
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");

    private Answers() {}

    static OAuth2HttpResponse json(int status, Map<String, Object> body) {
        try {
            return answer(status, "Content-Type", "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static OAuth2HttpResponse page(int status, String html) {
        return answer(status, "Content-Type", "text/html; charset=utf-8", html);
    }

    static OAuth2HttpResponse redirect(String address) {
        return answer(303, "Location", address, "");
    }

    static OAuth2HttpResponse refusal(RefusedException refused) {
        OAuth2HttpResponse answer = json(refused.status(), refused.body());
        return refused.status() == 401 ? with(answer, "WWW-Authenticate", "Basic realm=\"schuldenlab\"") : answer;
    }

    static OAuth2HttpResponse empty(int status) {
        return answer(status, "Vary", "Origin", "");
    }

    static OAuth2HttpResponse with(OAuth2HttpResponse answer, String header, String value) {
        Headers headers = answer.getHeaders().newBuilder().set(header, value).build();
        return new OAuth2HttpResponse(headers, answer.getStatus(), answer.getBody(), null);
    }

    private static OAuth2HttpResponse answer(int status, String header, String value, String body) {
        return new OAuth2HttpResponse(COMMON.newBuilder().set(header, value).build(), status, body, null);
    }
}
