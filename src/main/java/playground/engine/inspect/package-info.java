/// Looking into a network with numbers: what its units sum up, what its losses are made of, how good it is.
@NullMarked
package playground.engine.inspect;

import org.jspecify.annotations.NullMarked;
