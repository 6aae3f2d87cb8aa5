/// Runs side by side: what is compared, and the runs of a comparison while they are computed.
@NullMarked
package playground.compare;

import org.jspecify.annotations.NullMarked;
