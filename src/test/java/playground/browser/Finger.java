package playground.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/// A phone, and the finger on it.
final class Finger {
    private Finger() {}

    static BrowserContext phone() {
        return TestBrowser.context(new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(360, 740));
    }

    /// From a share of an element's width to another.
    static void drag(Page page, String selector, double from, double to) {
        page.locator(selector).scrollIntoViewIfNeeded();
        BoundingBox box = page.locator(selector).boundingBox();
        CDPSession touch = page.context().newCDPSession(page);
        for (int n = 0; n <= 6; n++) {
            send(touch, n == 0 ? "touchStart" : "touchMove", box.x + box.width * (from + (to - from) * n / 6), box.y + box.height / 2);
        }
        send(touch, "touchEnd", -1, -1);
    }

    private static void send(CDPSession touch, String type, double x, double y) {
        JsonObject finger = new JsonObject();
        finger.addProperty("x", x);
        finger.addProperty("y", y);
        JsonArray fingers = new JsonArray();
        if (x >= 0) {
            fingers.add(finger);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", fingers);
        touch.send("Input.dispatchTouchEvent", event);
    }

    /// What one can press in it that is less wide or high; not words in a sentence, nor a slider's groove.
    static String tooSmall(Page page, String within, int least) {
        return (String) page.evaluate("""
                ([within, least]) => [...document.querySelectorAll(`${within} :is(button, a[href], select, summary, input:not([type=checkbox], [type=hidden], [type=range]), label.tick)`)]
                  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("p, td, .visually-hidden"))
                  .map((e) => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
                  .map(([e, box]) => `${e.tagName}#${e.id}.${e.className} ${box.width}x${box.height}`).join()""", List.of(within, least));
    }
}
