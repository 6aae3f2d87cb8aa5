/// The HTML of the page: values in, one tag out.
@NullMarked
package playground.page;

import org.jspecify.annotations.NullMarked;
