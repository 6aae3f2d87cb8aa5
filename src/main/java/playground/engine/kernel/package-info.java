/// The loops over raw arrays: one definition in plain Java and the same bits by SIMD.
@NullMarked
package playground.engine.kernel;

import org.jspecify.annotations.NullMarked;
