package huirong.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NewAccount;
import huirong.app.access.Opening;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.ServedModule;
import huirong.app.testing.SetClock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServedModule
class AuditTests {
    private static final String PASSWORD = "four words in a row";

    @Autowired
    Audit audit;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SetClock clock;

    @LocalServerPort
    int port;

    @Test
    void theRecordRefusesChangesAndDeletions() {
        audit.record(operator(), "test", "entry", "-", true);
        for (String change : new String[] {
            "update audit.entry set allowed = true", "delete from audit.entry", "truncate audit.entry"
        })
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("audit.entry only grows");
    }

    @Test
    void aRefusedActStaysRecordedWhenTheRestIsRolledBack() {
        String about = Reference.fresh();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            audit.record(operator(), "allowed", about, "-", true);
            audit.record(operator(), "refused", about, "-", false);
            status.setRollbackOnly();
        });
        assertThat(acts(about)).containsExactly("refused");
    }

    @Test
    void askingForWhatIsNotOnesOwnIsRecorded() {
        Browser browser = signedIn(Organisation.Kind.BANK, Role.MEMBER);
        assertThat(browser.get("/organisations/tax-" + port).statusCode()).isEqualTo(404);
        assertThat(acts("organisation tax-" + port)).containsExactly("GET /organisations/{code}");
    }

    @Test
    void signInsAreRecordedButNeverWhatWasTyped() {
        new Browser(port).signIn("my secret password", "typed into the wrong field");
        assertThat(database.sql("select count(*) from audit.entry where about like '%secret%' or account like '%secret%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(acts("unknown login")).contains("sign-in");
    }

    @Test
    void theAuditOfficeReadsTheRecordPageByPageAndABankDoesNot() {
        for (int i = 0; i < 60; i++) audit.record(operator(), "counted", "number " + i, "-", i % 2 == 0);
        Browser auditor = signedIn(Organisation.Kind.AUDIT, Role.MEMBER);
        String first = auditor.get("/audit").body();
        assertThat(first).contains("number 59", "rel=\"next\"").doesNotContain("number 5<");
        String refused = auditor.get("/audit?allowed=false&lang=en").body();
        assertThat(refused).contains("number 59", "Refused").doesNotContain("number 58");
        audit.record(operator(), "counted", "the last", "key-reused", false);
        assertThat(auditor.get("/audit?lang=zh").body())
                .as("why, as the person who was refused read it")
                .contains("先前已经提交过")
                .doesNotContain("key-reused");
        Browser officer = signedIn(Organisation.Kind.BANK, Role.ADMINISTRATOR);
        assertThat(officer.get("/audit").statusCode()).isEqualTo(404);
        assertThat(signedIn(Organisation.OPERATOR, Role.AUDIT_ADMINISTRATOR, "某审计管理员").get("/audit").statusCode())
                .isEqualTo(200);
        assertThat(signedIn(Organisation.OPERATOR, Role.ADMINISTRATOR, "某系统管理员").get("/audit").statusCode())
                .as("who opens accounts does not read what is recorded of it")
                .isEqualTo(404);
        assertThat(auditor.get("/audit?before=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void theRecordIsExportedAsItIsSoughtAndTheExportIsRecorded() {
        for (int i = 0; i < 1_100; i++) audit.record(operator(), "exported", "row " + i, "-", i % 2 == 0);
        audit.record(operator(), "exported", "=cmd()", "-", true);
        Browser auditor = signedIn(Organisation.Kind.AUDIT, Role.MEMBER);
        java.util.List<String> lines =
                auditor.get("/audit/entries.csv?allowed=true").body().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFF序号,时间,姓名,账号,单位,操作,对象");
        assertThat(lines).filteredOn(line -> line.contains(",row ")).hasSize(550);
        assertThat(lines).filteredOn(line -> line.contains("cmd()")).allMatch(line -> line.contains(",'=cmd(),"));
        assertThat(acts("record of acts")).contains("audit.export");
        assertThat(lines).as("its own export stands on top").element(1).asString().contains("导出操作记录");
        assertThat(signedIn(Organisation.Kind.BANK, Role.MEMBER).get("/audit/entries.csv").statusCode()).isEqualTo(404);
    }

    private java.util.List<String> acts(String about) {
        return database.sql("select act from audit.entry where about = :about order by id")
                .param("about", about)
                .query(String.class)
                .list();
    }

    private Actor operator() {
        Organisation operator = organisations.find(Organisation.OPERATOR).orElseThrow();
        return new Actor(Actor.LOCAL, "", operator, Role.ADMINISTRATOR);
    }

    private Browser signedIn(Organisation.Kind kind, Role role) {
        String code = "a" + Reference.fresh();
        organisations.register(operator(), new Organisation(code, "某单位", "Some office", kind, Set.of()));
        return signedIn(code, role, "某人");
    }

    private Browser signedIn(String organisation, Role role, String name) {
        NewAccount account = new NewAccount(Reference.fresh(), Reference.fresh(), name, organisation, role);
        String link = ((Opening.Opened) accounts.create(operator(), account)).link();
        Browser browser = new Browser(port);
        browser.welcome(link, account.login(), PASSWORD, clock.instant());
        return browser;
    }
}
