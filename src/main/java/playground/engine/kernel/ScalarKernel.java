package playground.engine.kernel;

import java.util.Arrays;

/// The definition of every loop, in plain Java.
public final class ScalarKernel implements Kernel {
    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public void sums(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] a,
            int from,
            double[] z,
            int to,
            int stride,
            double[] scratch) {
        int biases = offset + inputs * units;
        for (int o = 0; o < units; o++) {
            int row = to + o * stride;
            Arrays.fill(z, row, row + stride, parameters[biases + o]);
            for (int i = 0; i < inputs; i++) {
                double weight = parameters[offset + o * inputs + i];
                int input = from + i * stride;
                for (int n = 0; n < stride; n++) {
                    z[row + n] += weight * a[input + n];
                }
            }
        }
    }

    @Override
    public void errors(
            double[] parameters,
            int offset,
            int inputs,
            int units,
            double[] delta,
            int from,
            int to,
            int stride,
            double[] scratch) {
        for (int i = 0; i < inputs; i++) {
            int row = from + i * stride;
            Arrays.fill(delta, row, row + stride, 0);
            for (int o = 0; o < units; o++) {
                double weight = parameters[offset + o * inputs + i];
                int unit = to + o * stride;
                for (int n = 0; n < stride; n++) {
                    delta[row + n] += weight * delta[unit + n];
                }
            }
        }
    }

    @Override
    public void gradients(
            double[] gradients,
            int offset,
            int inputs,
            int units,
            double[] a,
            double[] delta,
            int from,
            int to,
            int stride,
            int count,
            double[] scratch) {
        int biases = offset + inputs * units;
        for (int o = 0; o < units; o++) {
            int unit = to + o * stride;
            for (int i = 0; i < inputs; i++) {
                int input = from + i * stride;
                double sum = gradients[offset + o * inputs + i];
                for (int n = 0; n < count; n++) {
                    sum += delta[unit + n] * a[input + n];
                }
                gradients[offset + o * inputs + i] = sum;
            }
            double sum = gradients[biases + o];
            for (int n = 0; n < count; n++) {
                sum += delta[unit + n];
            }
            gradients[biases + o] = sum;
        }
    }

    @Override
    public void tanh(double[] z, double[] a, int from, int to, double[] scratch) {
        for (int n = from; n < to; n++) {
            a[n] = StrictMath.tanh(z[n]);
        }
    }

    @Override
    public void sigmoid(double[] z, double[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = 1 / (1 + StrictMath.exp(-z[n]));
        }
    }

    @Override
    public void softmax(double[] z, double[] a, int from, int units, int stride, double[] largest, double[] sums) {
        int end = from + units * stride;
        for (int n = 0; n < stride; n++) {
            double most = z[from + n];
            for (int u = from + n; u < end; u += stride) {
                most = Math.max(most, z[u]);
            }
            double sum = 0;
            for (int u = from + n; u < end; u += stride) {
                a[u] = StrictMath.exp(z[u] - most);
                sum += a[u];
            }
            for (int u = from + n; u < end; u += stride) {
                a[u] /= sum;
            }
            largest[n] = most;
            sums[n] = sum;
        }
    }

    @Override
    public void relu(double[] z, double[] a, int from, int to) {
        for (int n = from; n < to; n++) {
            a[n] = Math.max(0, z[n]);
        }
    }

    @Override
    public void tanhSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n++) {
            delta[n] *= 1 - a[n] * a[n];
        }
    }

    @Override
    public void sigmoidSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n++) {
            delta[n] *= a[n] * (1 - a[n]);
        }
    }

    @Override
    public void reluSlopes(double[] a, double[] delta, int from, int to) {
        for (int n = from; n < to; n++) {
            delta[n] *= a[n] <= 0 ? 0 : 1;
        }
    }
}
