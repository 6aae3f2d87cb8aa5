/// Runs as pictures: their network and what it answers, as SVG, PNG and GIF, drawn without a browser.
@NullMarked
package playground.picture;

import org.jspecify.annotations.NullMarked;
