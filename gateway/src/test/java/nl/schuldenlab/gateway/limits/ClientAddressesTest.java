package nl.schuldenlab.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressesTest {
    private static final List<String> PROXIES = List.of("10.1.0.0/16", "192.0.2.7", "fd00::/8");

    private final ClientAddresses addresses = new ClientAddresses(TrustedProxies.of(PROXIES));

    private static InetAddress ip(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3 | 203.0.113.9                        | 203.0.113.9",
                "10.1.2.3 | 198.51.100.1, 203.0.113.9          | 203.0.113.9",
                "10.1.2.3 | 203.0.113.9, 10.1.9.9              | 203.0.113.9",
                "10.1.2.3 | 198.51.100.1, 203.0.113.9, fd00::5 | 203.0.113.9",
                "10.1.2.3 | 203.0.113.9,192.0.2.7              | 203.0.113.9",
                "10.1.2.3 | 203.0.113.9:4711                   | 203.0.113.9",
                "10.1.2.3 | 2001:db8::9                        | 2001:db8::9",
                "10.1.2.3 | [2001:db8::9]                      | 2001:db8::9",
                "10.1.2.3 | [2001:db8::9]:4711                 | 2001:db8::9",
                "10.1.2.3 | ::ffff:203.0.113.9                 | 203.0.113.9",
                "fd00::7  | 203.0.113.9                        | 203.0.113.9"
            })
    void are_the_last_that_trusted_proxies_tell(String peer, String told, String client) throws Exception {
        assertThat(addresses.of(ip(peer), List.of(told))).isEqualTo(ip(client));
    }

    @Test
    void are_read_from_all_headers_as_one() throws Exception {
        assertThat(addresses.of(ip("10.1.2.3"), List.of("198.51.100.1", "203.0.113.9", "10.1.9.9")))
                .isEqualTo(ip("203.0.113.9"));
    }

    @Test
    void are_the_first_where_all_that_is_told_is_trusted() throws Exception {
        assertThat(addresses.of(ip("10.1.2.3"), List.of("10.1.8.8, 10.1.9.9"))).isEqualTo(ip("10.1.8.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "10.2.0.1", "192.0.2.8", "2001:db8::1"})
    void are_the_connections_where_nobody_vouches_for_more(String peer) throws Exception {
        assertThat(addresses.of(ip(peer), List.of("198.51.100.1"))).isEqualTo(ip(peer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "_hidden",
                "client.example.nl",
                "203.0.113",
                "203.0.113.999",
                "203.0.113.9;10.1.1.1",
                "[2001:db8::9",
                "203.0.113.9,",
                "203.0.113.9, nonsense, 10.1.9.9"
            })
    void are_the_connections_where_what_is_told_makes_no_sense(String told) throws Exception {
        assertThat(addresses.of(ip("10.1.2.3"), List.of(told))).isEqualTo(ip("10.1.2.3"));
    }

    /** Whoever writes nonsense before what the proxy adds changes nothing by it. */
    @Test
    void are_read_no_further_than_to_the_first_that_is_not_trusted() throws Exception {
        assertThat(addresses.of(ip("10.1.2.3"), List.of("nonsense, 203.0.113.9")))
                .isEqualTo(ip("203.0.113.9"));
    }

    @Test
    void are_the_connections_where_no_proxy_is_trusted() throws Exception {
        ClientAddresses bare = new ClientAddresses(TrustedProxies.of(List.of()));
        assertThat(bare.of(ip("10.1.2.3"), List.of("203.0.113.9"))).isEqualTo(ip("10.1.2.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingress", "10.1.0.0/33", "10.1.0/16", "10.1.0.0/", "fd00::/129", "/8", ""})
    void of_proxies_must_be_networks(String network) {
        assertThatThrownBy(() -> TrustedProxies.of(List.of(network)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("suite.gateway.limits.trusted-proxies names no network: " + network);
    }
}
