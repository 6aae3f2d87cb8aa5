package playground.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Room for so many at once from each address, so that nobody takes the room of all.
final class Neighbours {
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
}
