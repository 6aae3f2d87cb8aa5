/// A trained run as files for other programs: numbers as CSV and JSON, the network as ONNX and as source code.
@NullMarked
package playground.export;

import org.jspecify.annotations.NullMarked;
