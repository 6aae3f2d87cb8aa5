package playground.engine.inspect;

import playground.engine.data.Samples;
import playground.engine.net.Topology;
import playground.engine.train.Objective;
import playground.engine.train.Penalty;

/// What a loss depends on besides the parameters: the network's shape, the samples it learns from, and what it is trained for.
public record Site(Topology topology, Samples train, Objective objective, Penalty penalty) {}
