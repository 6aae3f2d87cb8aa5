/// Points in the plane, where they come from and what the network sees of them.
@NullMarked
package playground.engine.data;

import org.jspecify.annotations.NullMarked;
