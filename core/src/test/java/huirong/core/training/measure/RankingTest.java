package huirong.core.training.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void theAreaIsTheShareOfPairsInTheRightOrderWithTiesHalf() {
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            int size = 2 + random.nextInt(40);
            long[] scores = new long[size];
            byte[] outcome = new byte[size];
            for (int k = 0; k < size; k++) {
                scores[k] = random.nextInt(9) - 4;
                outcome[k] = (byte) (k == 0 ? 1 : k == 1 ? 0 : random.nextInt(2));
            }
            Ranking ranking = Ranking.of(scores, outcome);
            assertThat(ranking.area()).isCloseTo(pairs(scores, outcome), within(1e-12));
            assertThat(ranking.distance()).isCloseTo(distance(scores, outcome), within(1e-12));
        }
    }

    private static double pairs(long[] scores, byte[] outcome) {
        double right = 0;
        double all = 0;
        for (int bad = 0; bad < scores.length; bad++)
            for (int good = 0; good < scores.length; good++)
                if (outcome[bad] == 1 && outcome[good] == 0) {
                    right += scores[good] > scores[bad] ? 1 : scores[good] == scores[bad] ? 0.5 : 0;
                    all++;
                }
        return right / all;
    }

    private static double distance(long[] scores, byte[] outcome) {
        double most = 0;
        for (long limit = -5; limit <= 5; limit++) {
            double[] below = new double[2];
            double[] all = new double[2];
            for (int i = 0; i < scores.length; i++) {
                all[outcome[i]]++;
                if (scores[i] <= limit) below[outcome[i]]++;
            }
            most = Math.max(most, below[1] / all[1] - below[0] / all[0]);
        }
        return most;
    }
}
