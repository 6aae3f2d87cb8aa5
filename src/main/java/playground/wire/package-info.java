/// What travels over the socket and the API: commands up, frames and JSON down.
@NullMarked
package playground.wire;

import org.jspecify.annotations.NullMarked;
