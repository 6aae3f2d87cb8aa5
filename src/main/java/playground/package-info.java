@NullMarked
package playground;

import org.jspecify.annotations.NullMarked;
