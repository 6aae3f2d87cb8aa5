/// What a network is: its layers, its parameters and how they start.
@NullMarked
package playground.engine.net;

import org.jspecify.annotations.NullMarked;
