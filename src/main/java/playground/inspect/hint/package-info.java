/// What is wrong with a run, told by rules: each finds its evidence, and says where it is seen and what would help.
@NullMarked
package playground.inspect.hint;

import org.jspecify.annotations.NullMarked;
