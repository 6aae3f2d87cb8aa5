package playground.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;

/// Room for so many at once from each address, so that nobody takes the room of all.
final class Neighbours {
    /// Bytes of an address of version 6 that say which network it is in; the rest one may choose for oneself.
    private static final int NETWORK = 8;

    private final int atOnce;
    private final Map<String, House> houses = new HashMap<>();

    Neighbours(int atOnce) {
        this.atOnce = atOnce;
    }

    private static final class House {
        private final Places places;
        private int inside;

        House(int atOnce) {
            places = new Places(atOnce);
        }
    }

    /// `Busy` when it is waited for too long.
    <T> T within(String address, Supplier<T> work) {
        House house = enter(address);
        try {
            return house.places.within(work);
        } finally {
            leave(address, house);
        }
    }

    private synchronized House enter(String address) {
        House house = houses.computeIfAbsent(address, _ -> new House(atOnce));
        house.inside++;
        return house;
    }

    private synchronized void leave(String address, House house) {
        house.inside--;
        if (house.inside == 0) {
            houses.remove(address);
        }
    }

    /// How many addresses are known just now.
    synchronized int known() {
        return houses.size();
    }

    /// Who asks: the machine that is connected, or, where that is a proxy on this one, whoever it says it speaks for; of version 6 its
    /// network.
    static String address(String remote, String forwarded) {
        InetAddress connected = InetAddress.ofLiteral(remote);
        return connected.isLoopbackAddress() && !forwarded.isBlank() ? meant(last(forwarded), remote) : shared(connected);
    }

    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static String meant(String said, String otherwise) {
        try {
            return shared(InetAddress.ofLiteral(said));
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }

    private static String shared(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                : address.getHostAddress();
    }
}
