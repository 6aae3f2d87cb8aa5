/// Tests that drive the page in a browser.
@NullMarked
package playground.browser;

import org.jspecify.annotations.NullMarked;
