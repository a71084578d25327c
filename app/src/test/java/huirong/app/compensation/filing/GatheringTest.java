package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class GatheringTest {
    @Test
    void everyCallerGetsTheOwnAnswerAndNoListIsLongerThanItMayBe() throws Exception {
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        Gathering<Integer, String> gathering = new Gathering<>(7, asked -> {
            sizes.add(asked.size());
            seen.addAll(asked);
            return asked.stream().map(String::valueOf).toList();
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                int asked = i;
                answers.add(threads.submit(() -> gathering.ask(asked)));
            }
            for (int i = 0; i < answers.size(); i++) assertThat(answers.get(i).get()).isEqualTo(String.valueOf(i));
        }
        assertThat(sizes).allMatch(size -> size <= 7);
        assertThat(seen).as("each asked once").hasSize(5_000).doesNotHaveDuplicates();
    }

    @Test
    void whoComesWhileAListIsAtWorkGoesWithTheNextOne() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<Set<Integer>> lists = Collections.synchronizedList(new ArrayList<>());
        Gathering<Integer, Integer> gathering = new Gathering<>(100, asked -> {
            lists.add(new HashSet<>(asked));
            begun.countDown();
            waited(go);
            return asked;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = new ArrayList<>(List.of(threads.submit(() -> gathering.ask(0))));
            begun.await();
            for (int i = 1; i < 4; i++) {
                int asked = i;
                answers.add(threads.submit(() -> gathering.ask(asked)));
            }
            while (gathering.waiting() < 3) Thread.onSpinWait();
            go.countDown();
            for (Future<Integer> answer : answers) answer.get();
        }
        assertThat(lists).containsExactly(Set.of(0), Set.of(1, 2, 3));
    }

    @Test
    void aFaultIsHisWhoseItIsAndNobodyElses() throws Exception {
        Gathering<Integer, Integer> gathering = new Gathering<>(100, asked -> {
            if (asked.contains(13)) throw new IllegalArgumentException("thirteen");
            return asked;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                int asked = i;
                answers.add(threads.submit(() -> gathering.ask(asked)));
            }
            for (int i = 0; i < answers.size(); i++) {
                if (i == 13) continue;
                assertThat(answers.get(i).get()).isEqualTo(i);
            }
            assertThatThrownBy(() -> answers.get(13).get()).hasCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> gathering.ask(13)).isInstanceOf(IllegalArgumentException.class);
        assertThat(gathering.ask(14)).isEqualTo(14);
    }

    private static void waited(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
