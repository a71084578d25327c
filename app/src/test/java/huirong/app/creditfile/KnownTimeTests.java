package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.creditfile.Source.Outcome;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.creditfile.view.FiledFact;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.testing.TestClock;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Known time: sources publish at once and at random while readers seal versions of the same files. Afterwards every sealed
 * version is still what it was, every row has the fate it must have, and every file at any pair of times is what a slow
 * model says.
 */
class KnownTimeTests extends CreditFileTests {
    private static final int SUBJECTS = 4;
    private static final int WRITERS = 3;
    private static final int READERS = 2;
    private static final int PUBLICATIONS = 6;
    private static final int READS = 8;
    private static final int POINTS = 30;
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final List<CatalogueItem> ITEMS = List.of(
            Catalogue.REGISTRATION,
            Catalogue.HONOUR,
            Catalogue.ENFORCEMENT,
            Catalogue.INVOICE_IN,
            Catalogue.ELECTRICITY);

    private record Published(CatalogueItem item, LocalDate asOf, List<SubmittedRow> rows, Outcome outcome) {}

    private record Ruled(ReferenceModel.Link link, Outcome outcome) {}

    private record Sealed(Actor reader, FileVersion version, List<FiledFact> facts) {}

    @TestFactory
    Stream<DynamicTest> aSealedVersionStaysTheSameAndFilesAreWhatTheModelSays() {
        return LongStream.range(0, 15).mapToObj(this::seeded);
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> aSealedVersionStaysTheSameAndFilesAreWhatTheModelSaysForManySeeds() {
        return LongStream.range(1_000, 1_200).mapToObj(this::seeded);
    }

    private DynamicTest seeded(long seed) {
        return DynamicTest.dynamicTest("seed " + seed, () -> {
            try {
                new Run(seed).play();
            } catch (Throwable failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        });
    }

    private class Run {
        private final long seed;
        private final List<String> subjects;
        private final ReferenceModel model = new ReferenceModel(TestClock.TODAY);
        private final long began;
        private final Queue<Published> published = new ConcurrentLinkedQueue<>();
        private final Queue<Ruled> ruled = new ConcurrentLinkedQueue<>();
        private final Queue<Sealed> sealed = new ConcurrentLinkedQueue<>();

        Run(long seed) {
            this.seed = seed;
            subjects = IntStream.range(0, SUBJECTS).mapToObj(i -> fresh("seed" + seed)).toList();
            database.query(
                    "select seq, item, as_of from creditfile.publication where for_all",
                    row -> {
                        model.answered(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class));
                    });
            began = files.now().seq();
        }

        void play() throws Exception {
            authoriseEverything();
            // Two are firms from the start; the others are unknown until somebody registers them.
            submit(new Random(seed), Catalogue.REGISTRATION, List.of(
                    Rows.registration(subjects.get(0), BEGIN, "甲"), Rows.registration(subjects.get(1), BEGIN, "乙")));
            seal(subjects.get(0), new Moment(BEGIN.plusDays(450), files.now().seq()));
            List<Runnable> players = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) players.add(writer(new Random(seed * 31 + i)));
            for (int i = 0; i < READERS; i++) players.add(reader(new Random(seed * 37 + i)));
            together(players);
            retell();
            sealedVersionsAreTheSame();
            filesAreWhatTheModelSays(new Random(seed * 41));
        }

        private void authoriseEverything() {
            String[] items = ITEMS.stream()
                    .filter(item -> item.basis().firmByFirm())
                    .map(CatalogueItem::code)
                    .toArray(String[]::new);
            submit(
                    new Random(seed),
                    Catalogue.AUTHORISATION,
                    subjects.stream()
                            .map(subject -> Rows.authorisation(subject, "a", "bank", items))
                            .toList());
        }

        private Runnable writer(Random random) {
            return () -> {
                for (int n = 0; n < PUBLICATIONS; n++) {
                    if (random.nextInt(6) == 0) rule(random);
                    else {
                        CatalogueItem item = ITEMS.get(random.nextInt(ITEMS.size()));
                        submit(random, item, rows(random, item));
                    }
                }
            };
        }

        private void submit(Random random, CatalogueItem item, List<SubmittedRow> rows) {
            List<SubmittedRow> numbered = Rows.numbered(rows.toArray(SubmittedRow[]::new));
            LocalDate asOf = BEGIN.plusDays(random.nextInt(400));
            Outcome outcome = source("source").submit(item, asOf, numbered);
            published.add(new Published(item, asOf, numbered, outcome));
        }

        private List<SubmittedRow> rows(Random random, CatalogueItem item) {
            List<SubmittedRow> rows = new ArrayList<>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                SubmittedRow row = row(random, item, subjects.get(random.nextInt(SUBJECTS)));
                String warning = random.nextInt(5) == 0 ? "date.future" : null;
                rows.add(new SubmittedRow(1, row.scheme(), row.identifier(), row.fact(), warning));
            }
            return rows;
        }

        private SubmittedRow row(Random random, CatalogueItem item, String subject) {
            LocalDate day = BEGIN.plusDays(100L * random.nextInt(4));
            String number = "n" + random.nextInt(2);
            return switch (item.code()) {
                case "registration" -> Rows.registration(subject, day, "名称" + random.nextInt(2));
                case "honour" -> Rows.honour(subject, number, day, random.nextBoolean() ? "district" : "national");
                case "court-enforcement" -> Rows.enforcement(subject, number, day, random.nextBoolean() ? "open" : "fulfilled");
                case "vat-invoice-in" -> Rows.invoice(subject, number, day, random.nextInt(3) == 0 ? "void" : "valid");
                default -> Rows.electricity(subject, day.withDayOfMonth(1), 100 + random.nextInt(2));
            };
        }

        /** A ruling moves a subject to another firm, or to none, for some days or for good. */
        private void rule(Random random) {
            String subject = subjects.get(random.nextInt(SUBJECTS));
            String firm = random.nextInt(4) == 0 ? null : subjects.get(random.nextInt(2));
            LocalDate from = BEGIN.plusDays(random.nextInt(300));
            LocalDate to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(200));
            LongConsumer link = submission -> database.update(
                    """
                    insert into creditfile.subject_link (subject_id, firm, valid_from, valid_to, submission, line)
                    select s.id, (select f.id from creditfile.subject f where f.scheme = 'case' and f.identifier = ?),
                           ?, ?, ?, 1
                    from creditfile.subject s where s.scheme = 'case' and s.identifier = ?
                    """,
                    firm,
                    from,
                    to,
                    submission,
                    subject);
            LocalDate asOf = BEGIN;
            Outcome outcome = source("court").submit(Catalogue.REGISTRATION, asOf, List.of(), link);
            ruled.add(new Ruled(new ReferenceModel.Link(subject, firm, from, to), outcome));
        }

        private Runnable reader(Random random) {
            return () -> {
                for (int n = 0; n < READS; n++) {
                    seal(subjects.get(random.nextInt(2)), moment(random));
                }
            };
        }

        private void seal(String subject, Moment moment) {
            String firm = firmOf(subject);
            read(owner(firm), firm, moment)
                    .ifPresent(file -> sealed.add(new Sealed(owner(firm), files.seal(file), file.facts())));
        }

        private Moment moment(Random random) {
            return new Moment(BEGIN.plusDays(random.nextInt(450)), random.nextLong(began, files.now().seq() + 1));
        }

        private Optional<ReadableFile> read(Actor reader, String firm, Moment moment) {
            try {
                return Optional.of(files.open(reader, firm, moment, "test"));
            } catch (NotVisible nobodyBelongsToItThen) {
                return Optional.empty();
            }
        }

        /** Tells the model everything in the order in which it became known, and compares the fates. */
        private void retell() {
            record Event(long seq, Runnable telling) {}
            List<Event> events = new ArrayList<>();
            for (Published it : published)
                events.add(new Event(it.outcome.seq(), () -> assertThat(it.outcome.fates())
                        .as("fates of %s at %s: %s", it.item.code(), it.outcome.seq(), it.rows)
                        .isEqualTo(model.publish(it.outcome.seq(), it.item, it.asOf, it.rows))));
            for (Ruled it : ruled)
                events.add(new Event(it.outcome.seq(), () -> {
                    model.answered(it.outcome.seq(), Catalogue.REGISTRATION.code(), BEGIN);
                    model.link(it.outcome.seq(), 1, it.link);
                }));
            events.stream().sorted(Comparator.comparingLong(Event::seq)).forEach(event -> event.telling.run());
            assertThat(events).extracting(Event::seq).doesNotHaveDuplicates();
        }

        private void sealedVersionsAreTheSame() {
            assertThat(sealed).isNotEmpty();
            for (Sealed it : sealed) {
                ReadableFile again = files.open(it.reader, it.version.firm(), it.version.moment(), "test");
                assertThat(again.version()).isEqualTo(it.version);
                assertThat(again.facts()).isEqualTo(it.facts);
                assertThat(files.seal(again)).isEqualTo(it.version);
            }
        }

        private void filesAreWhatTheModelSays(Random random) {
            int found = 0;
            for (int n = 0; n < POINTS; n++) {
                String subject = subjects.get(random.nextInt(SUBJECTS));
                Moment moment = moment(random);
                Optional<FactFile> expected = model.file(subject, moment.validOn(), moment.seq());
                Optional<FactFile> actual = database
                        .queryForList(
                                """
                                select f.ref from creditfile.firm f join creditfile.subject s on s.id = f.home
                                where s.scheme = 'case' and s.identifier = ?
                                """,
                                String.class,
                                subject)
                        .stream()
                        .findFirst()
                        .flatMap(firm -> read(owner(firm), firm, moment))
                        .map(ReadableFile::factFile);
                assertThat(actual).as("file of %s at %s", subject, moment).isEqualTo(expected);
                if (actual.isPresent()) found++;
            }
            assertThat(found).as("files that were there").isPositive();
        }
    }

    private static void together(List<Runnable> players) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(players.size())) {
            List<Future<?>> playing = new ArrayList<>();
            for (Runnable player : players) playing.add(threads.submit(player));
            for (Future<?> each : playing) each.get(2, TimeUnit.MINUTES);
        }
    }
}
