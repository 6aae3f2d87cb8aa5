package playground.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many of the frames sent down one socket the page has shown. A page that never says so is not waited for.
final class Receipts {
    /// So that a page far away is not kept waiting, and what a slow one has still to show is not old.
    static final int MOST_UNSEEN = 3;

    private static final Pattern SEEN = Pattern.compile("seen (\\d{1,18})");

    private boolean given;
    private long sent;
    private long seen;

    /// The page takes another frame.
    synchronized boolean due() {
        return !given || sent - seen < MOST_UNSEEN;
    }

    /// Another frame leaves.
    synchronized void sent() {
        sent++;
    }

    /// Takes a line that is a receipt: the first one, of none if need be, or one of more frames than before. Others are left to
    /// whoever answers mistakes, so that a page says no more of them than it was sent frames.
    synchronized boolean take(String line) {
        Matcher receipt = SEEN.matcher(line);
        if (!receipt.matches()) {
            return false;
        }
        long frames = Long.parseLong(receipt.group(1));
        boolean news = (frames > seen || !given) && frames <= sent;
        given |= news;
        seen = news ? frames : seen;
        return news;
    }
}
