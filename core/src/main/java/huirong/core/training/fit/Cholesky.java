package huirong.core.training.fit;

/** The lower triangular root of a symmetric matrix, to solve equations with it. */
record Cholesky(double[][] lower) {
    /** Keeps a column that depends on others from dividing by nought. */
    private static final double LEAST = 1e-10;

    /** @param matrix of which the lower half is read */
    static Cholesky of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = matrix[i][k];
                for (int j = 0; j < k; j++) sum -= lower[i][j] * lower[k][j];
                lower[i][k] = i == k ? StrictMath.sqrt(StrictMath.max(sum, LEAST)) : sum / lower[k][k];
            }
        }
        return new Cholesky(lower);
    }

    double[] solve(double[] right) {
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) x[i] -= lower[k][i] * x[k];
            x[i] /= lower[i][i];
        }
        return x;
    }
}
