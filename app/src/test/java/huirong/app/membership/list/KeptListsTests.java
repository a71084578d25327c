package huirong.app.membership.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.membership.FirmLists;
import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What others ask of the lists, and what the database holds whoever writes to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptListsTests extends Platform {
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2025, 9, 1);

    @Autowired
    private KeptLists kept;

    @Autowired
    private FirmLists lists;

    @Autowired
    private Organisations organisations;

    @BeforeAll
    void aZoneAndItsOffice() {
        JoinedFirm.zone(this);
    }

    @Test
    void aFirmStandsOnAListFromItsFirstDayToTheLastBeforeItsEnd() {
        JoinedFirm firm = JoinedFirm.registered(this, "individual");
        entered(firm, ListKind.NEGATIVE, FIRST);
        entered(firm, ListKind.WHITE, FIRST.minusYears(1));
        kept.end(maker(JoinedFirm.OFFICE), Reference.fresh(), open(firm, ListKind.NEGATIVE), END, "已整改");
        List<Listing> found = lists.of(JoinedFirm.ZONE, List.of(firm.ref(), "nobody")).get(firm.ref());
        assertThat(found).extracting(Listing::kind).containsExactly(ListKind.WHITE, ListKind.NEGATIVE);
        Listing negative = found.getLast();
        assertThat(negative.uscc()).isEqualTo(firm.uscc());
        assertThat(negative.on(FIRST.minusDays(1))).isFalse();
        assertThat(negative.on(FIRST)).isTrue();
        assertThat(negative.on(END.minusDays(1))).isTrue();
        assertThat(negative.on(END)).isFalse();
        assertThat(found.getFirst().on(END.plusYears(9))).as("no end is set").isTrue();
        assertThat(lists.of("another-zone", List.of(firm.ref()))).isEmpty();
        assertThat(lists.of(JoinedFirm.ZONE, List.of())).isEmpty();
    }

    @Test
    void anEntryThatWasAMistakeEndsOnItsFirstDayAndNeverCounted() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        entered(firm, ListKind.NEGATIVE, FIRST);
        assertThat(end(firm, FIRST.minusDays(1))).contains(ListingRefusal.BACKWARDS);
        assertThat(end(firm, FIRST)).isEmpty();
        assertThat(only(firm).on(FIRST)).isFalse();
        assertThat(entered(firm, ListKind.NEGATIVE, FIRST)).as("entered anew").isEmpty();
    }

    @Test
    void aFirmStandsOnAListOnceAtATime() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        entered(firm, ListKind.NEGATIVE, FIRST);
        assertThat(entered(firm, ListKind.NEGATIVE, FIRST)).as("said again").isEmpty();
        assertThat(entered(firm, ListKind.NEGATIVE, END)).contains(ListingRefusal.STANDS);
        end(firm, END);
        assertThat(entered(firm, ListKind.NEGATIVE, END.minusDays(1))).contains(ListingRefusal.OVERLAPS);
        assertThat(entered(firm, ListKind.NEGATIVE, END)).isEmpty();
        assertThat(lists.of(JoinedFirm.ZONE, List.of(firm.ref())).get(firm.ref())).hasSize(2);
    }

    @Test
    void thatOneFirmCannotBePutOnKeepsTheOthersOff() {
        JoinedFirm stands = JoinedFirm.registered(this, "company");
        JoinedFirm other = JoinedFirm.registered(this, "company");
        entered(stands, ListKind.WHITE, FIRST);
        assertThat(kept.enter(maker(JoinedFirm.OFFICE), Reference.fresh(), JoinedFirm.ZONE, ListKind.WHITE, List.of(said(other, FIRST), said(stands, END))))
                .contains(ListingRefusal.STANDS);
        assertThat(lists.of(JoinedFirm.ZONE, List.of(other.ref()))).isEmpty();
    }

    @Test
    void ofTwoWhoPutAFirmOnAListAtTheSameTimeOneIsRefused() throws Exception {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Optional<ListingRefusal>>> answers = both.invokeAll(List.of(
                    () -> entered(firm, ListKind.NEGATIVE, FIRST), () -> entered(firm, ListKind.NEGATIVE, END)));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(ListingRefusal.STANDS));
        }
        only(firm);
    }

    @Test
    void anotherOfficeKeepsNoListHere() {
        as("operator").register("lists-other", "CREDIT_OFFICE");
        Maker stranger = maker("lists-other");
        NewListing any = said(JoinedFirm.registered(this, "company"), FIRST);
        assertThatThrownBy(() -> kept.enter(stranger, Reference.fresh(), JoinedFirm.ZONE, ListKind.WHITE, List.of(any)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theDatabaseItselfKeepsEntriesAsTheyAre() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        entered(firm, ListKind.NEGATIVE, FIRST);
        for (String change : List.of(
                "update membership.listing set from_on = from_on - 1 where uscc = ?",
                "update membership.listing set basis = 'x' where uscc = ?",
                "update membership.listing set until_on = from_on where uscc = ?",
                "delete from membership.listing where uscc = ?"))
            assertThatThrownBy(() -> database.update(change, firm.uscc())).as(change).isInstanceOf(DataAccessException.class);
        end(firm, END);
        assertThatThrownBy(() -> database.update(
                        "update membership.listing set until_on = until_on + 1 where uscc = ?", firm.uscc()))
                .isInstanceOf(DataAccessException.class);
    }

    private Optional<ListingRefusal> entered(JoinedFirm firm, ListKind kind, LocalDate from) {
        return kept.enter(maker(JoinedFirm.OFFICE), Reference.fresh(), JoinedFirm.ZONE, kind, List.of(said(firm, from)));
    }

    private Optional<ListingRefusal> end(JoinedFirm firm, LocalDate day) {
        return kept.end(maker(JoinedFirm.OFFICE), Reference.fresh(), open(firm, ListKind.NEGATIVE), day, "已整改");
    }

    private Listing only(JoinedFirm firm) {
        List<Listing> found = lists.of(JoinedFirm.ZONE, List.of(firm.ref())).get(firm.ref());
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String open(JoinedFirm firm, ListKind kind) {
        return lists.of(JoinedFirm.ZONE, List.of(firm.ref())).get(firm.ref()).stream()
                .filter(one -> one.kind() == kind && one.until() == null)
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private static NewListing said(JoinedFirm firm, LocalDate from) {
        return new NewListing(firm.uscc(), from, "信用办〔2025〕3号：失联");
    }

    private Maker maker(String office) {
        return new Actor(office + "-maker", "某经办", organisations.find(office).orElseThrow(), Role.MAKER)
                .maker(Kind.CREDIT_OFFICE, "listing.enter");
    }
}
