package huirong.app.compensation.root;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.audit.Audit;
import huirong.core.fund.book.FundAccounts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.membership.Zones;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.ledger.Movement.Transfer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NightlyRootsTests extends Platform {
    private static final String ZONE = "nights-zone";

    @Autowired
    private NightlyRoots nights;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private RootStore roots;

    @Autowired
    private NightStore store;

    @Autowired
    private Zones zones;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Audit audit;

    @Autowired
    private PlatformTransactionManager manager;

    @Test
    void aNightPublishesOnceAndOnlyWhatHasGrownAndTheAdministratorSeesWhatFailed() {
        JoinedFirm.zone(this);
        JoinedFirm.zone(as("operator"), ZONE, JoinedFirm.OFFICE, Map.of());
        entered();
        LocalDate day = LocalDate.now(clock);
        assertThat(of(ZONE, day)).isEqualTo(Night.Outcome.PUBLISHED);
        assertThat(of(ZONE, day)).isEqualTo(Night.Outcome.PUBLISHED);
        assertThat(of(ZONE, day.plusDays(1))).isEqualTo(Night.Outcome.UNCHANGED);
        assertThat(roots.of(ZONE)).singleElement().matches(SignedRoot::signed);
        entered();
        NightlyRoots keyless = new NightlyRoots(
                new NextRoot(ledger, new SigningKeys(Path.of("no-such-folder")), roots), store, zones, organisations, audit, manager, clock);
        keyless.run(day.plusDays(2));
        assertThat(outcome(ZONE, day.plusDays(2))).isEqualTo(Night.Outcome.FAILED);
        assertThat(person("operator", Role.ADMINISTRATOR).get("/fund/nights").body()).contains("夜间没有公布成功", "no-such-folder");
        assertThat(of(ZONE, day.plusDays(2))).as("tried again").isEqualTo(Night.Outcome.PUBLISHED);
        assertThat(roots.of(ZONE)).hasSize(2);
        database.update("update compensation.account set debits_posted = 1 where zone = ? and code = 'awaited'", ZONE);
        assertThat(of(ZONE, day.plusDays(3))).isEqualTo(Night.Outcome.BROKEN);
        assertThat(roots.of(ZONE)).hasSize(2);
        assertThat(person(JoinedFirm.FUND, Role.MAKER).get("/fund/nights").body()).contains("夜间核验未通过", "金额或余额与重算结果不符");
        assertThat(person("joined-bank-a", Role.MAKER).get("/fund/nights").statusCode()).isEqualTo(404);
        assertThat(database.queryForList(
                        "select basis from audit.entry where act = 'fund.root' and about = ? and not allowed", String.class, "fund " + ZONE))
                .containsExactlyInAnyOrder("root-failed", "root-broken");
        // What was spoiled by force is put right, for whoever counts broken books.
        database.update("update compensation.account set debits_posted = 200 where zone = ? and code = 'awaited'", ZONE);
        database.update("delete from compensation.root_night where zone = ?", ZONE);
    }

    private Night.Outcome of(String zone, LocalDate day) {
        nights.run(day);
        return outcome(zone, day);
    }

    private Night.Outcome outcome(String zone, LocalDate day) {
        return store.of(zone, day).orElseThrow().outcome();
    }

    private void entered() {
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            ledger.open(ZONE);
            ledger.must(ZONE, Reference.fresh(), new Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, 100), "paper", "甲 乙");
        });
    }
}
