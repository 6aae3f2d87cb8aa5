/// HTTP and WebSocket: routes, headers, limits, assets.
@NullMarked
package playground.server;

import org.jspecify.annotations.NullMarked;
