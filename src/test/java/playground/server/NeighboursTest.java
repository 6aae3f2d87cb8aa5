package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', 203.0.113.7", "203.0.113.7, 198.51.100.1, 203.0.113.7", "127.0.0.1, '', 127.0.0.1", "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "127.0.0.1, '10.0.0.1, 198.51.100.1', 198.51.100.1", "127.0.0.1, somebody, 127.0.0.1", "127.0.0.1, '1.2.3.4,', 127.0.0.1", "::ffff:203.0.113.7, '', 203.0.113.7"
    })
    void aProxyOfThisMachineIsBelieved(String remote, String forwarded, String address) {
        assertEquals(address, Neighbours.address(remote, forwarded));
    }

    @Test
    void aNetworkOfVersionSixIsOneAddress() {
        assertEquals(Neighbours.address("2001:db8:1:2::1", ""), Neighbours.address("2001:db8:1:2:ffff::7", ""));
        assertNotEquals(Neighbours.address("2001:db8:1:2::1", ""), Neighbours.address("2001:db8:1:3::1", ""));
        assertEquals(Neighbours.address("2001:db8:1:2::1", ""), Neighbours.address("::1", "2001:db8:1:2::9"));
    }

    @Test
    void whoHasGoneIsForgotten() {
        Neighbours neighbours = new Neighbours(1);
        assertEquals(2, neighbours.within("a", () -> neighbours.within("b", neighbours::known)));
        assertEquals(0, neighbours.known());
    }
}
