package playground.picture;

import java.util.List;
import java.util.Optional;
import playground.engine.data.DataSource;
import playground.engine.data.Input;
import playground.engine.data.Plane;
import playground.engine.data.Split;
import playground.engine.net.Parameters;
import playground.engine.net.Topology;
import playground.engine.train.Coding;
import playground.engine.train.Illustrator;
import playground.engine.train.Painter;
import playground.engine.train.Pictures;
import playground.engine.train.Tint;
import playground.page.Shade;
import playground.run.History;
import playground.run.Training;

/// Everything there is to draw of a run after an epoch. Owned by whoever holds it; not modified.
public record Sight(
        DataSource source, Split split, Plane plane, List<Input> inputs, Parameters parameters, Pictures pictures, History losses, long epoch) {
    public Sight {
        inputs = List.copyOf(inputs);
    }

    /// A moment of a training on its way, to be drawn later.
    public record Moment(long epoch, Parameters parameters) {
        public static Moment of(Training training) {
            return new Moment(training.position().epoch(), training.trainer().parameters().copy());
        }
    }

    /// What the large picture shows: a unit, by its layer and its number in it.
    public record Place(int layer, int unit) {
        /// What the network answers.
        static Place answer(Topology topology) {
            return new Place(topology.layers().size() - 1, Painter.answer(topology));
        }

        public boolean in(Topology topology) {
            return layer < topology.layers().size() && unit < topology.layers().get(layer).units();
        }
    }

    /// Moments of a training that nobody trains on, with the losses on the way there. Without a place, the network's answer is
    /// shown.
    public static List<Sight> of(Training training, List<Moment> moments, Optional<Place> place, History losses) {
        Illustrator illustrator = training.illustrator();
        return moments.stream().map(moment -> of(training, moment, illustrator, place, losses)).toList();
    }

    private static Sight of(Training training, Moment moment, Illustrator illustrator, Optional<Place> place, History losses) {
        Place shown = place.orElseGet(() -> Place.answer(moment.parameters().topology()));
        Pictures pictures = illustrator.paint(moment.parameters(), shown.layer(), shown.unit());
        return new Sight(
                training.run().experiment().data().generator(),
                training.split(),
                training.plane(),
                training.setup().inputs(),
                moment.parameters(),
                pictures,
                losses,
                moment.epoch());
    }

    Topology topology() {
        return parameters.topology();
    }

    /// How targets are coloured.
    Tint tint() {
        return source.real() ? Tint.of(split.train().target()) : Coding.SIGNED.tint();
    }

    Shade shade(int layer, int unit) {
        return Shade.of(topology(), plane.graph(), source.side(), layer, unit);
    }
}
