package nl.schuldenlab.gateway.limits;

import io.netty.util.NetUtil;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose address is counted: the connection's, or behind proxies that the operator trusts the last one that they tell and that
 * is not one of them. What stands before that one anybody may have written.
 */
@Singleton
class ClientAddresses {
    /** Before the hygiene, which takes the header from the request. */
    private static final int BEFORE_HYGIENE = Integer.MIN_VALUE + 2;

    private static final String TOLD = ClientAddresses.class.getName();
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    /** Some proxies add the port. */
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+|\\[.*]):\\d+");

    private final TrustedProxies trusted;

    @Inject
    ClientAddresses(LimitsConfig limits) {
        this(TrustedProxies.of(limits.trustedProxies().orElse(List.of())));
    }

    ClientAddresses(TrustedProxies trusted) {
        this.trusted = trusted;
    }

    void install(@Observes @Priority(1) Router router) {
        if (!trusted.isEmpty()) {
            router.route().order(BEFORE_HYGIENE).handler(this::look);
        }
    }

    private void look(RoutingContext context) {
        InetAddress peer = ofConnection(context);
        context.put(TOLD, of(peer, context.request().headers().getAll(FORWARDED_FOR)));
        context.next();
    }

    InetAddress of(RoutingContext context) {
        InetAddress told = context.get(TOLD);
        return told == null ? ofConnection(context) : told;
    }

    /** @param told the header, as often as it came */
    InetAddress of(InetAddress peer, List<String> told) {
        if (!trusted.include(peer)) {
            return peer;
        }
        List<String> hops = new ArrayList<>();
        told.forEach(each -> hops.addAll(List.of(each.split(",", -1))));
        InetAddress found = peer;
        for (int i = hops.size() - 1; i >= 0 && trusted.include(found); i--) {
            found = address(hops.get(i).strip());
            if (found == null) {
                return peer;
            }
        }
        return found;
    }

    /** Null where it is none; a name is never looked up. */
    private static InetAddress address(String text) {
        Matcher parts = WITH_PORT.matcher(text);
        return NetUtil.createInetAddressFromIpAddressString(parts.matches() ? parts.group(1) : text);
    }

    private static InetAddress ofConnection(RoutingContext context) {
        return new InetSocketAddress(context.request().remoteAddress().hostAddress(), 0).getAddress();
    }
}
