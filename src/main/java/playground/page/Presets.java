package playground.page;

import java.util.List;

/// TEMP
final class Presets {
    record Preset(String id, String query) {}

    static final List<Preset> ALL = List.of(
            new Preset("first", ""),
            new Preset("spiral", "data=spiral&features=x,y,x2,y2,xy,sinx,siny&hidden=8,6&activation=relu"));

    private Presets() {}
}
