/// Seeded streams of uniform numbers, the only source of chance in the engine.
@NullMarked
package playground.engine.random;

import org.jspecify.annotations.NullMarked;
