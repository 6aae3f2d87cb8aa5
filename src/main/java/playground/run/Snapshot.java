package playground.run;

import playground.engine.net.Parameters;
import playground.engine.train.Accuracy;
import playground.engine.train.Losses;
import playground.engine.train.Pictures;

/// Everything there is to see of a run at one place: what a page paints and a frame carries. Holds copies; the run goes
/// on without touching them. `digest` is empty while the run is moving.
public record Snapshot(
        Position position,
        int stepsPerEpoch,
        Tally tally,
        Losses losses,
        Accuracy accuracy,
        Findings findings,
        Parameters parameters,
        Pictures pictures,
        History history,
        String digest,
        Logic logic) {}
