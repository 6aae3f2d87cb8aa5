package playground.picture;

import java.util.List;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.RealData;
import playground.engine.data.Split;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Illustrator;
import playground.engine.train.Painter;
import playground.engine.train.Pictures;
import playground.engine.train.Tint;
import playground.page.Shade;
import playground.run.Training;

/// Everything there is to draw of a run after an epoch. Owned by whoever holds it; not modified.
public record Sight(
        DataSource source, Split split, Plane plane, List<Input> inputs, Parameters parameters, Pictures pictures, long epoch) {
    public Sight {
        inputs = List.copyOf(inputs);
    }

    /// A moment of a training on its way, to be drawn later.
    public record Moment(long epoch, Parameters parameters) {
        public static Moment of(Training training) {
            return new Moment(training.position().epoch(), training.trainer().parameters().copy());
        }
    }

    /// Moments of a training that nobody trains on.
    public static List<Sight> of(Training training, List<Moment> moments) {
        Illustrator illustrator = training.illustrator();
        return moments.stream().map(moment -> of(training, moment, illustrator)).toList();
    }

    private static Sight of(Training training, Moment moment, Illustrator illustrator) {
        Topology topology = moment.parameters().topology();
        Pictures pictures = illustrator.paint(moment.parameters(), topology.layers().size() - 1, Painter.answer(topology));
        return new Sight(
                training.run().experiment().data().generator(),
                training.split(),
                training.plane(),
                training.setup().inputs(),
                moment.parameters(),
                pictures,
                moment.epoch());
    }

    Topology topology() {
        return parameters.topology();
    }

    /// How targets are coloured.
    Tint tint() {
        return source.real() ? Tint.of(split.train().target()) : Coding.SIGNED.tint();
    }

    /// Pixels along a side, where every row of the data is a picture; else 0.
    int side() {
        return source instanceof RealData measured ? measured.side() : 0;
    }

    Shade shade(int layer, int unit) {
        return Shade.of(topology(), plane.graph(), side(), layer, unit);
    }
}
