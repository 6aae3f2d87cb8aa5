/// How the server behaves under load: a program, not a test.
@NullMarked
package playground.load;

import org.jspecify.annotations.NullMarked;
