/// What a visitor pastes or opens, read as a table: what was guessed, what was chosen, and what is wrong with it.
@NullMarked
package playground.table;

import org.jspecify.annotations.NullMarked;
