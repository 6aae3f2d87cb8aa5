/// How a network learns: losses, penalties, updates, and pictures of what it has learned.
@NullMarked
package playground.engine.train;

import org.jspecify.annotations.NullMarked;
