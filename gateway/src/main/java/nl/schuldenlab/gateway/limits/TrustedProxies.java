package nl.schuldenlab.gateway.limits;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The networks of the proxies whose word is taken. */
final class TrustedProxies {
    private static final String KEY = "suite.gateway.limits.trusted-proxies";

    private static final Pattern NETWORK = Pattern.compile("([0-9a-fA-F:.]+)(?:/(\\d{1,3}))?");

    private final List<IpSubnetFilterRule> networks;

    private TrustedProxies(List<IpSubnetFilterRule> networks) {
        this.networks = networks;
    }

    /** @param networks such as {@code 10.1.0.0/16}; an address alone is a network of one */
    static TrustedProxies of(List<String> networks) {
        return new TrustedProxies(networks.stream().map(TrustedProxies::network).toList());
    }

    private static IpSubnetFilterRule network(String written) {
        Matcher parts = NETWORK.matcher(written.strip());
        InetAddress address = parts.matches() ? NetUtil.createInetAddressFromIpAddressString(parts.group(1)) : null;
        int most = address instanceof Inet6Address ? 128 : 32;
        int bits = address == null || parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
        if (address == null || bits > most) {
            throw new IllegalStateException(KEY + " names no network: " + written);
        }
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    boolean isEmpty() {
        return networks.isEmpty();
    }

    boolean include(InetAddress address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(asked));
    }
}
