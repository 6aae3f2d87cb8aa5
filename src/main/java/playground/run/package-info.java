/// A run as a value: an experiment and its edits; any of its epochs can be computed again.
@NullMarked
package playground.run;

import org.jspecify.annotations.NullMarked;
