package nl.schuldenlab.local.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/** Where a browser sends its user to log in. */
final class LoginEndpoint {

    private final String issuer;
    private final Realm realm;
    private final LoginPage page;
    private final OneTime<Login> codes;

    LoginEndpoint(String issuer, Realm realm, OneTime<Login> codes) {
        this.issuer = issuer;
        this.realm = realm;
        this.page = new LoginPage(realm);
        this.codes = codes;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        Parameters query = Parameters.of(request.getOriginalUrl().encodedQuery());
        Optional<RealmClient> client = realm.client(query.get("client_id"))
                .filter(known -> known.allows(GrantType.AUTHORIZATION_CODE))
                .filter(known -> query.get("redirect_uri") != null && known.mayRedirectTo(query.get("redirect_uri")));
        if (client.isEmpty()) {
            // Never redirect to an address that nobody registered: that would be an open redirect.
            return Answers.page(
                    400, page.refusal("This client or the address it wants to return to is not registered."));
        }
        try {
            LoginRequest login = LoginRequest.of(client.get(), query);
            return request.getMethod().equals("POST") ? submitted(login, request, query) : page(200, login, false);
        } catch (RefusedException refused) {
            return back(query, "error", refused.code(), "&error_description=" + encoded(refused.getMessage()));
        }
    }

    private OAuth2HttpResponse submitted(LoginRequest login, OAuth2HttpRequest request, Parameters query) {
        Parameters form = Parameters.of(request.getBody());
        return realm.person(form.get("username"))
                .filter(user -> user.hasPassword(form.get("password")))
                .map(user -> back(query, "code", codes.secretFor(new Login(login, user)), ""))
                .orElseGet(() -> page(401, login, true));
    }

    private OAuth2HttpResponse page(int status, LoginRequest login, boolean refused) {
        return Answers.page(status, page.form(login.client().clientId(), refused));
    }

    private OAuth2HttpResponse back(Parameters query, String name, String value, String more) {
        String address = query.get("redirect_uri");
        String state = query.get("state") == null ? "" : "&state=" + encoded(query.get("state"));
        return Answers.redirect(address + (address.contains("?") ? "&" : "?") + name + "=" + encoded(value) + more
                + state + "&iss=" + encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
