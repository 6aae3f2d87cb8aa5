package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', 203.0.113.7", "203.0.113.7, 198.51.100.1, 203.0.113.7", "127.0.0.1, '', 127.0.0.1", "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "127.0.0.1, '10.0.0.1, 198.51.100.1', 198.51.100.1", "127.0.0.1, somebody, 127.0.0.1", "127.0.0.1, '1.2.3.4,', 127.0.0.1", "::ffff:203.0.113.7, '', 203.0.113.7"
    })
    void aProxyOfThisMachineIsBelieved(String remote, String forwarded, String address) {
        assertEquals(address, Proxies.LOCAL.visitor(remote, forwarded));
    }

    @Test
    void aNetworkOfVersionSixIsOneAddress() {
        assertEquals(Proxies.LOCAL.visitor("2001:db8:1:2::1", ""), Proxies.LOCAL.visitor("2001:db8:1:2:ffff::7", ""));
        assertNotEquals(Proxies.LOCAL.visitor("2001:db8:1:2::1", ""), Proxies.LOCAL.visitor("2001:db8:1:3::1", ""));
        assertEquals(Proxies.LOCAL.visitor("2001:db8:1:2::1", ""), Proxies.LOCAL.visitor("::1", "2001:db8:1:2::9"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 198.51.100.1, 198.51.100.1", "11.1.2.3, 198.51.100.1, 11.1.2.3", "192.0.2.7, '203.0.113.9, 198.51.100.1', 198.51.100.1",
        "192.0.2.8, 198.51.100.1, 192.0.2.8", "10.1.2.3, '203.0.113.9, 198.51.100.1, 10.9.9.9', 198.51.100.1", "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, 10.4.5.6, 10.4.5.6", "fd00::5, 198.51.100.1, 198.51.100.1", "127.0.0.1, '198.51.100.1, 10.1.2.3', 198.51.100.1", "10.1.2.3, 198.51.100.1:4711, 198.51.100.1", "10.1.2.3, '198.51.100.1,[fd00::7]:443', 198.51.100.1"
    })
    void thoseOfTrustedNetworksAreBelievedOneAfterTheOther(String remote, String forwarded, String visitor) {
        Proxies proxies = ServerConfig.from(Map.of("TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.7,fd00::/16")).proxies();
        assertEquals(visitor, proxies.visitor(remote, forwarded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/-1", "10.0.0.0/x", "fd00::/129"})
    void whatIsNoNetworkIsSaid(String list) {
        String message = assertThrows(IllegalArgumentException.class, () -> ServerConfig.from(Map.of("TRUSTED_PROXIES", list))).getMessage();
        assertTrue(message.startsWith("TRUSTED_PROXIES ") && message.endsWith(list), message);
    }
}
