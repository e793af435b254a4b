package nl.schuldenlab.local.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/** What the identity provider tells about itself, so that nobody needs to know its addresses by heart. */
final class Discovery {

    private final Map<String, Object> document = new LinkedHashMap<>();

    Discovery(String issuer) {
        String protocol = issuer + "/protocol/openid-connect";
        document.put("issuer", issuer);
        document.put("authorization_endpoint", protocol + "/auth");
        document.put("token_endpoint", protocol + "/token");
        document.put("jwks_uri", protocol + "/certs");
        document.put("end_session_endpoint", protocol + "/logout");
        document.put(
                "grant_types_supported",
                List.of("authorization_code", "refresh_token", "password", "client_credentials"));
        document.put("response_types_supported", List.of("code"));
        document.put("response_modes_supported", List.of("query"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put("authorization_response_iss_parameter_supported", true);
    }

    OAuth2HttpResponse answer() {
        return Answers.json(200, document);
    }
}
