package playground.wire;

import playground.engine.inspect.Walk;
import playground.engine.train.Rehearsal;
import playground.engine.train.Remembered;

/// An update to come, as the API answers it; see `ApiFinding.OfWalk`.
record ApiUpdate(
        boolean updates,
        double learningRate,
        int[] batch,
        int carried,
        double[] gradients,
        double[] means,
        double[] before,
        double[] after,
        Remembered memory) {
    static ApiUpdate of(Walk walk) {
        Rehearsal update = walk.update();
        return new ApiUpdate(
                update.batch().updates(), update.learningRate(), update.batch().samples(), update.batch().carried(),
                walk.sample().gradients(), update.means(), update.before().parameters(), update.after().parameters(),
                update.after().remembered());
    }
}
