/// Measurements; none of them runs with the tests.
@NullMarked
package playground.bench;

import org.jspecify.annotations.NullMarked;
