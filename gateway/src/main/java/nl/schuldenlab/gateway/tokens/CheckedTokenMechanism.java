package nl.schuldenlab.gateway.tokens;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers first who shows a token that was checked already, or none; every other token is left to the check. */
@Singleton
public class CheckedTokenMechanism implements HttpAuthenticationMechanism {
    private static final int BEFORE_THE_CHECK = DEFAULT_PRIORITY + 1000;

    private final Uni<SecurityIdentity> nobody = Uni.createFrom()
            .item(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    private final CheckedTokens tokens;

    CheckedTokenMechanism(CheckedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String credentials = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return credentials == null ? nobody : Uni.createFrom().item(tokens.holderOf(credentials));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return BEFORE_THE_CHECK;
    }
}
