/// Every setting of a run as a value, and the text forms it is read from and written to.
@NullMarked
package playground.experiment;

import org.jspecify.annotations.NullMarked;
