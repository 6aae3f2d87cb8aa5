package playground.server;

/// The memory that the runs of live pages share, in bytes as they are reckoned beforehand.
final class Room {
    /// Half of the heap: comparisons have a quarter, calls and what is passing by the rest.
    private static final int PART = 2;

    private final long most;
    private long taken;

    Room(long most) {
        this.most = most;
    }

    /// Of this process.
    static Room system() {
        return new Room(Runtime.getRuntime().maxMemory() / PART);
    }

    /// For one more page, which has nothing yet.
    Part part() {
        return new Part();
    }

    /// Less is always to be had.
    private synchronized boolean exchange(long before, long after) {
        boolean given = after <= before || taken - before + after <= most;
        taken += given ? after - before : 0;
        return given;
    }

    /// What one page has of it.
    final class Part {
        private long bytes;
        private boolean left;

        /// So much in the place of what it had; false, and it keeps that, where there is too little.
        synchronized boolean takes(long wanted) {
            boolean given = !left && exchange(bytes, wanted);
            bytes = given ? wanted : bytes;
            return given;
        }

        /// Gives back everything, for good.
        synchronized void leave() {
            exchange(bytes, 0);
            bytes = 0;
            left = true;
        }
    }
}
