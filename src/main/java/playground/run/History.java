package playground.run;

/// Losses of consecutive epochs from `first` on: training and test loss in turn. The array is not modified once made.
public record History(long first, float[] losses) {
    public int epochs() {
        return losses.length / 2;
    }
}
