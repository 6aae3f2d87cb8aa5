package playground.inspect;

import java.util.List;
import java.util.OptionalDouble;

/// Which sample is meant.
public sealed interface Pick {
    /// A sample of the training set, or of the test set, counted from 0.
    record Numbered(boolean test, int number) implements Pick {}

    /// The sample nearest to a place of the plane; of the training set, or, with `any`, of both. One farther away than
    /// `reach`, in halves of the picture's side, is not meant: then it is the place itself.
    record Near(double x, double y, boolean any, double reach) implements Pick {
        /// However far away it is.
        public Near(double x, double y, boolean any) {
            this(x, y, any, Double.POSITIVE_INFINITY);
        }
    }

    /// A sample made up: numbers of the columns that the network sees, as they would stand in the data, at most `MOST`; those
    /// not given are at their mean. The target, if there is one, is the number of a class, or a number in the unit of the data.
    record Row(List<Double> numbers, OptionalDouble target) implements Pick {
        public static final int MOST = 8;

        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /// A picture made up: its pixels row by row, as they stand in the data; what is brighter than those can be is as bright as can be.
    record Drawn(List<Integer> pixels, OptionalDouble target) implements Pick {
        /// Pixels of the largest pictures.
        public static final int MOST = 256;

        public Drawn {
            pixels = List.copyOf(pixels);
        }
    }

    /// A sentence made up: its words in small letters.
    record Said(List<String> words, OptionalDouble target) implements Pick {
        public static final int LONGEST = 400;

        public Said {
            words = List.copyOf(words);
        }
    }

    /// The training sample whose loss is largest.
    record Worst() implements Pick {}
}
