package nl.schuldenlab.local.identity;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/** Where a browser goes after logging out; nobody stays logged in here, so it only leads back. */
final class LogoutEndpoint {

    private final Realm realm;

    LogoutEndpoint(Realm realm) {
        this.realm = realm;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        Parameters query = Parameters.of(request.getOriginalUrl().encodedQuery());
        String address = query.get("post_logout_redirect_uri");
        boolean registered = address != null
                && realm.client(query.get("client_id"))
                        .filter(client -> client.mayRedirectTo(address))
                        .isPresent();
        return registered
                ? Answers.redirect(address)
                : Answers.page(200, new LoginPage(realm).refusal("You are logged out."));
    }
}
