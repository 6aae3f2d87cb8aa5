package playground.server;

import playground.session.Clock;

/// How much one visitor may ask for: so many messages a second on the long run, more at once for a short while. Who goes on
/// and on beyond that is told so once, then ignored, and in the end sent away.
final class Allowance {
    /// What becomes of a message.
    enum Grant {
        GIVEN,
        /// The first too many.
        REFUSED,
        IGNORED,
        /// Enough is enough.
        ENDED
    }

    private static final double SECOND = 1e9;
    private final double perSecond;
    private final double most;
    private final int mostExcess;
    private final Clock clock;
    private double left;
    private long then;
    private int excess;

    /// `mostExcess`: messages ignored before the end.
    Allowance(double perSecond, double most, int mostExcess, Clock clock) {
        this.perSecond = perSecond;
        this.most = most;
        this.mostExcess = mostExcess;
        this.clock = clock;
        left = most;
        then = clock.nanos();
    }

    /// Takes one, if there is one.
    synchronized Grant take() {
        refill(clock.nanos());
        if (left >= 1) {
            left--;
            return Grant.GIVEN;
        }
        excess++;
        if (excess == 1) {
            return Grant.REFUSED;
        }
        return excess == mostExcess + 1 ? Grant.ENDED : Grant.IGNORED;
    }

    /// Half of it regained, what was too much is forgotten.
    private void refill(long now) {
        left = Math.min(most, left + perSecond * (now - then) / SECOND);
        then = now;
        excess = left < most / 2 ? excess : 0;
    }
}
