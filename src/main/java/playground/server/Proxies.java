package playground.server;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The reverse proxies that are believed when they say for whom they ask: those on this machine, and those in some networks.
public record Proxies(List<Network> networks) {
    static final Proxies LOCAL = new Proxies(List.of());
    /// Bytes of an address of version 6 that say which network it is in; the rest one may choose for oneself.
    private static final int NETWORK = 8;

    public Proxies {
        networks = List.copyOf(networks);
    }

    /// All addresses that begin as `prefix` does, of `bits` bits, where whole ones have `size`.
    public record Network(BigInteger prefix, int bits, int size) {
        static Network of(String text) {
            String[] parts = text.split("/", 2);
            InetAddress address = InetAddress.ofLiteral(parts[0]);
            int size = Byte.SIZE * address.getAddress().length;
            int bits = parts.length > 1 ? Integer.parseInt(parts[1]) : size;
            if (bits < 0 || bits > size) {
                throw new IllegalArgumentException("A network has 0 to " + size + " bits, not " + bits);
            }
            return new Network(number(address).shiftRight(size - bits), bits, size);
        }

        boolean holds(InetAddress address) {
            return Byte.SIZE * address.getAddress().length == size && number(address).shiftRight(size - bits).equals(prefix);
        }

        private static BigInteger number(InetAddress address) {
            return new BigInteger(1, address.getAddress());
        }
    }

    /// Of addresses and networks, `10.0.0.0/8`, with commas between them.
    static Proxies of(String list) {
        try {
            return new Proxies(Arrays.stream(list.split(",", -1)).map(String::strip).filter(text -> !text.isEmpty()).map(Network::of).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8 with commas between them, was " + list, e);
        }
    }

    /// Who asks: the machine that is connected, or, where that is a proxy, whoever it says it speaks for, as far as proxies say so; of
    /// version 6 its network.
    String visitor(String remote, String forwarded) {
        InetAddress visitor = InetAddress.ofLiteral(remote);
        for (String said : Arrays.asList(forwarded.split(",", -1)).reversed()) {
            if (!trusted(visitor)) {
                break;
            }
            try {
                visitor = InetAddress.ofLiteral(bare(said.strip()));
            } catch (IllegalArgumentException _) {
                break;
            }
        }
        return shared(visitor);
    }

    /// Without the port that some proxies write: `203.0.113.7:4711`, `[2001:db8::1]:443`.
    private static String bare(String address) {
        return address.startsWith("[") ? address.replaceFirst("]:\\d+$", "]") : address.replaceFirst("^([0-9.]+):\\d+$", "$1");
    }

    private boolean trusted(InetAddress address) {
        return address.isLoopbackAddress() || networks.stream().anyMatch(network -> network.holds(address));
    }

    private static String shared(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                : address.getHostAddress();
    }
}
