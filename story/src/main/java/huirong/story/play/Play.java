package huirong.story.play;

import huirong.story.district.District;
import huirong.story.district.Firm;
import huirong.story.district.SampleDelivery;
import huirong.story.stage.StoryClock;
import huirong.story.visit.Platform;
import huirong.story.visit.Unplayable;
import huirong.story.visit.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** What all chapters share: the platform, the district, and those who act, each with one browser for the whole story. */
final class Play {
    static final int YEAR = 2022;
    /** As many as two cores keep busy. */
    private static final int AT_ONCE = 3;

    final String home;
    final Platform platform;
    final District district;
    final Progress progress;
    private final Map<String, Visitor> officers = new ConcurrentHashMap<>();
    private final Map<Integer, Visitor> owners = new ConcurrentHashMap<>();
    private Tally tally = Tally.NOTHING;

    Play(String home, Platform platform, District district, Progress progress) {
        this.home = home;
        this.platform = platform;
        this.district = district;
        this.progress = progress;
    }

    /** Makes it that hour. */
    void at(LocalDate day, int hour) {
        StoryClock.STORY.moveTo(day.atTime(hour, 0));
    }

    LocalDate today() {
        return StoryClock.STORY.today();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    void joins(String login, Visitor visitor) {
        officers.put(login, visitor);
    }

    Visitor officer(String login) {
        Visitor officer = officers.get(login);
        if (officer == null) throw new Unplayable("nobody signs in as " + login);
        return officer;
    }

    Visitor owner(Firm firm) {
        return owners.computeIfAbsent(
                firm.number(), number -> new Visitor(firm.name(), home, new Owner(firm.representative())));
    }

    /** Lets several act at once, each on something of its own, so that the order does not matter; returns when all are done. */
    <T> void together(List<T> those, Consumer<T> act) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> begun =
                    those.stream().<Future<?>>map(one -> threads.submit(() -> act.accept(one))).toList();
            for (Future<?> one : begun) one.get();
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException known ? known : new Unplayable(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unplayable("stopped");
        }
    }

    void deliver(List<SampleDelivery> deliveries) {
        for (SampleDelivery delivery : deliveries) {
            var report = DeliveredFile.deliver(platform, delivery);
            tally = tally.with(report);
            progress.delivered(tally.deliveries(), report);
        }
    }

    Tally tally() {
        return tally;
    }
}
