/// A visitor's live run and the workers that share the processor fairly among all of them.
@NullMarked
package playground.session;

import org.jspecify.annotations.NullMarked;
