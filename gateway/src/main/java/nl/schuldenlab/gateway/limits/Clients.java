package nl.schuldenlab.gateway.limits;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells clients apart: by the checked token's {@code azp}, else by their address. */
@Singleton
class Clients {
    /** A household or office has a whole network of IPv6 addresses, told apart by these first bytes. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final LimitsConfig limits;
    private final ClientAddresses addresses;
    private final Allowance address;
    private final Allowance newKeys;

    Clients(LimitsConfig limits, ClientAddresses addresses) {
        this.limits = limits;
        this.addresses = addresses;
        this.address = new Allowance("address", limits.address(), limits.window());
        this.newKeys = new Allowance("new-keys", limits.newKeys(), limits.window());
    }

    Client of(RoutingContext context) {
        String azp = azp(context);
        return azp == null ? new Client("address:" + network(context), address) : new Client("client:" + azp, of(azp));
    }

    Client showingNewKey(RoutingContext context) {
        return new Client("new-keys:" + network(context), newKeys);
    }

    private Allowance of(String azp) {
        return new Allowance("client", limits.clients().getOrDefault(azp, limits.client()), limits.window());
    }

    private static String azp(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? token.getClaim("azp")
                : null;
    }

    private String network(RoutingContext context) {
        InetAddress found = addresses.of(context);
        return found instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(found.getAddress(), IPV6_NETWORK_BYTES))
                : found.getHostAddress();
    }
}
