package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.creditfile.Source.Outcome;
import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.testing.TestClock;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What becomes of rows. */
class FateTests extends CreditFileTests {
    private final String subject = fresh("firm");

    private Outcome honours(SubmittedRow... rows) {
        return source("bureau").submit(Catalogue.HONOUR, Rows.DAY, Rows.numbered(rows));
    }

    private void registered() {
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(subject, Rows.DAY, "甲")));
    }

    @Test
    void aSecondDeliveryOfTheSameRowsIsAllRepeatsAndChangesNoFile() {
        registered();
        SubmittedRow[] rows = {
            Rows.honour(subject, "1", Rows.DAY, "district"), Rows.honour(subject, "2", Rows.DAY, "national")
        };
        assertThat(honours(rows).fates()).containsExactly(Fate.ACCEPTED, Fate.ACCEPTED);
        ReadableFile before = open(owner(firmOf(subject)), firmOf(subject));
        assertThat(honours(rows).fates()).containsExactly(Fate.REPEATED, Fate.REPEATED);
        assertThat(open(owner(firmOf(subject)), firmOf(subject)).facts()).isEqualTo(before.facts());
    }

    @Test
    void theLaterOfTwoRowsThatContradictEachOtherCountsAndTheEarlierIsWarnedOf() {
        registered();
        Outcome outcome = honours(
                Rows.honour(subject, "1", Rows.DAY, "district"), Rows.honour(subject, "1", Rows.DAY, "national"));
        assertThat(outcome.fates()).containsExactly(Fate.WARNED, Fate.ACCEPTED);
        assertThat(outcome.codes()).containsExactly("row.contradicted", "");
        assertThat(open(owner(firmOf(subject)), firmOf(subject)).factFile().of("honour"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.text("level")).isEqualTo("national"));
    }

    @Test
    void aContradictionThatEndsInWhatIsKnownIsAllRepeats() {
        registered();
        honours(Rows.honour(subject, "1", Rows.DAY, "national"));
        assertThat(honours(
                                Rows.honour(subject, "1", Rows.DAY, "district"),
                                Rows.honour(subject, "1", Rows.DAY, "national"))
                        .fates())
                .containsExactly(Fate.REPEATED, Fate.REPEATED);
    }

    @Test
    void aRowOfAnUnknownSubjectWaitsAndJoinsTheFileOnceTheSubjectIsRegistered() {
        assertThat(honours(Rows.honour(subject, "1", Rows.DAY, "district")).fates()).containsExactly(Fate.WAITING);
        registered();
        assertThat(open(owner(firmOf(subject)), firmOf(subject)).factFile().of("honour")).hasSize(1);
    }

    @Test
    void whatWasSettledBeforeItsSubjectWasRegisteredIsSettledAnew() {
        int[] settled = {0};
        Outcome outcome = source("bureau")
                .submit(
                        Catalogue.HONOUR,
                        Rows.DAY,
                        Rows.numbered(Rows.honour(subject, "1", Rows.DAY, "district")),
                        submission -> {
                            if (settled[0]++ > 0) return;
                            Thread registry = new Thread(this::registered);
                            registry.start();
                            try {
                                registry.join();
                            } catch (InterruptedException stopped) {
                                throw new IllegalStateException(stopped);
                            }
                        });
        assertThat(settled[0]).isEqualTo(2);
        assertThat(outcome.fates()).containsExactly(Fate.ACCEPTED);
    }

    @Test
    void aFactThatBeginsLaterIsNotInTheFileYet() {
        registered();
        honours(Rows.honour(subject, "1", LocalDate.of(2026, 1, 1), "district"));
        String firm = firmOf(subject);
        Moment before = new Moment(LocalDate.of(2025, 12, 31), files.now().seq());
        Moment after = new Moment(LocalDate.of(2026, 1, 1), files.now().seq());
        assertThat(files.open(owner(firm), firm, before, "test").factFile().of("honour")).isEmpty();
        assertThat(files.open(owner(firm), firm, after, "test").factFile().of("honour")).hasSize(1);
    }

    @Test
    void theSubjectsOfALongDocumentAreRememberedOrAskedForAgain() {
        List<SubmittedRow> rows = new ArrayList<>();
        IntStream.range(0, 20_000)
                .forEach(i -> rows.add(Rows.honour(subject + "-" + i, "1", Rows.DAY, "district")));
        // By now the first subject is the one that would be forgotten next, and the same batch names new ones.
        rows.add(Rows.honour(subject + "-0", "2", Rows.DAY, "district"));
        rows.add(Rows.honour(subject + "-new", "1", Rows.DAY, "district"));
        List<SubmittedRow> numbered = Rows.numbered(rows.toArray(SubmittedRow[]::new));
        assertThat(source("bureau").submit(Catalogue.HONOUR, Rows.DAY, numbered).fates())
                .hasSize(20_002)
                .containsOnly(Fate.WAITING);
    }

    @Test
    void factsAreWrittenWithinATransactionOrNotAtAll() {
        var terms = new huirong.app.creditfile.facts.FactSubmissions.Terms(
                door.fresh(), Catalogue.HONOUR, "bureau", "document", TestClock.TODAY, false);
        assertThatThrownBy(() -> door.open(terms)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> door.publish(terms)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
