/// What a visitor looks into, and what is found there: the numbers behind the pictures.
@NullMarked
package playground.inspect;

import org.jspecify.annotations.NullMarked;
