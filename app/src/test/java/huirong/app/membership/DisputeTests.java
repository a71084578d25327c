package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second claimant of a firm opens a dispute, never a takeover. */
class DisputeTests extends MembershipTests {
    @Autowired
    private Members members;

    /** A second person, proven by the government sign-in for a firm that somebody acts for already. */
    private String contested(Browser second, JoinedFirm firm) {
        String claim = claimed(second, firm);
        provenByIdentity(claim, firm);
        assertThat(prove(second, claim).statusCode()).isEqualTo(302);
        return claim;
    }

    private String state(String claim) {
        return database.queryForObject(
                "select state from membership.membership where ref = ?", String.class, claim.substring(6));
    }

    private static int ruled(Browser office, String claim, String decision, String reason) {
        String member = "/members/" + claim.substring(6);
        return office.submit(
                        member, member + "/ruling", "decision", decision, "reason", reason, "key", Reference.fresh())
                .statusCode();
    }

    @Test
    void aSecondClaimantWhoProvesPowersWaitsWhileTheFirstGoesOn() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser second = somebody();
        String claim = contested(second, firm);
        assertThat(state(claim)).isEqualTo("DISPUTED");
        assertThat(second.get(claim).body()).contains("争议处理中", "等信用主管部门裁定");
        assertThat(second.get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        assertThat(firm.owner().get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        for (String page : new String[] {"/my", "/join"})
            assertThat(firm.owner().get(page).body()).contains("有人对由谁代表本企业提出了异议");
        assertThat(join(second, claim).statusCode()).isEqualTo(422);
        assertThat(members.joined(JoinedFirm.ZONE, firm.ref())).isTrue();
    }

    @Test
    void powersThatACounterGrantedToASecondClaimantRestUntilTheRuling() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser second = person(JoinedFirm.FIRMS, firm.ref());
        String claim = claimed(second, firm);
        prove(second, claim);
        assertThat(state(claim)).isEqualTo("DISPUTED");
        assertThat(second.location(second.get("/my/authorisations"))).isEqualTo("/join");
        assertThat(firm.owner().get("/my/authorisations").statusCode()).isEqualTo(200);
    }

    @Test
    void theOfficeSeesDisputesFirstAndMayRuleForTheClaimantWhichEndsTheFirstsPowers() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser second = somebody();
        String claim = contested(second, firm);
        Browser office = person(JoinedFirm.OFFICE);
        String list = office.get("/members?zone=" + JoinedFirm.ZONE).body();
        assertThat(list.indexOf(claim.substring(6))).isPositive();
        assertThat(list.indexOf(claim.substring(6))).isLessThan(list.indexOf("已入驻</span></span></td>") < 0 ? list.length() : list.length());
        assertThat(ruled(office, claim, "UPHOLD", "")).as("without a reason").isEqualTo(422);
        assertThat(ruled(office, claim, "UPHOLD", "法定代表人已变更，执照已核")).isEqualTo(302);
        assertThat(firm.owner().get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        assertThat(firm.owner().location(firm.owner().get("/my/authorisations"))).isEqualTo("/join");
        assertThat(second.get(claim).body()).contains("法定代表人已变更，执照已核");
        assertThat(join(second, claim).statusCode()).isEqualTo(302);
        assertThat(second.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(ruled(office, claim, "DISMISS", "再裁定一次")).as("a ruling twice").isEqualTo(422);
    }

    @Test
    void aClaimThatIsTurnedDownChangesNothingForTheFirst() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser second = somebody();
        String claim = contested(second, firm);
        assertThat(ruled(person(JoinedFirm.OFFICE), claim, "DISMISS", "执照已注销换发")).isEqualTo(302);
        assertThat(state(claim)).isEqualTo("REFUSED");
        assertThat(second.get(claim).body())
                .contains("信用主管部门裁定：驳回", "执照已注销换发")
                .doesNotContain("不符合的条件");
        assertThat(firm.owner().get("/my").body()).contains("由谁代表本企业的异议已裁定：驳回");
        assertThat(firm.owner().get("/my/authorisations").statusCode()).isEqualTo(200);
    }

    @Test
    void theRightfulOwnerWhoCannotProveItOnlineMayObjectAndSeesNothingByIt() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser rightful = somebody();
        String claim = claimed(rightful, firm);
        assertThat(rightful.submit(claim, claim + "/dispute", "reason", " ", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(422);
        assertThat(rightful.submit(claim, claim + "/dispute", "reason", "我才是法定代表人", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        assertThat(rightful.get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        Browser office = person(JoinedFirm.OFFICE);
        assertThat(office.get("/members/" + claim.substring(6)).body()).contains("我才是法定代表人", "未核验");
        assertThat(ruled(office, claim, "UPHOLD", "窗口核验身份证与执照")).isEqualTo(302);
        assertThat(rightful.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(firm.owner().get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficeFindsAMemberByAPartOfNameOrCode() {
        JoinedFirm firm = JoinedFirm.of(this);
        JoinedFirm other = JoinedFirm.of(this);
        Browser office = person(JoinedFirm.OFFICE);
        String page = "/members?zone=" + JoinedFirm.ZONE + "&q=";
        assertThat(office.get(page + firm.uscc().substring(4).toLowerCase(Locale.ROOT)).body())
                .contains(firm.uscc())
                .doesNotContain(other.uscc());
        assertThat(office.get(page + "nobody").body()).contains("没有找到“nobody”", "请核对写法");
    }

    @Test
    void anotherZonesOfficeSeesNoneOfIt() {
        JoinedFirm firm = JoinedFirm.of(this);
        String claim = contested(somebody(), firm);
        as("operator").register("other-office", "CREDIT_OFFICE");
        JoinedFirm.zone(as("operator"), "other-zone", "other-office", Map.of());
        Browser other = person("other-office");
        assertThat(other.get("/members/" + claim.substring(6)).statusCode()).isEqualTo(404);
        assertThat(other.get("/members?zone=" + JoinedFirm.ZONE).statusCode()).isEqualTo(404);
        assertThat(other.get("/members").body()).doesNotContain(firm.name());
        assertThat(ruled(other, claim, "UPHOLD", "越权")).isEqualTo(404);
        assertThat(state(claim)).isEqualTo("DISPUTED");
    }

    @Test
    void ofTwoWhoProveAtTheSameMomentOneIsProvenAndTheOtherWaits() throws Exception {
        for (int round = 0; round < 4; round++) {
            JoinedFirm firm = JoinedFirm.registered(this, "company");
            List<Browser> people = List.of(somebody(), somebody());
            List<String> claims = people.stream().map(one -> claimed(one, firm)).toList();
            claims.forEach(claim -> provenByIdentity(claim, firm));
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = both.invokeAll(List.<Callable<Integer>>of(
                        () -> prove(people.get(0), claims.get(0)).statusCode(),
                        () -> prove(people.get(1), claims.get(1)).statusCode()));
                for (Future<Integer> answer : answers) assertThat(answer.get()).isEqualTo(302);
            }
            assertThat(claims.stream().map(this::state)).containsExactlyInAnyOrder("PROVEN", "DISPUTED");
        }
    }

    @Test
    void aDisputeThatItsClaimantTakesBackNeedsNoRulingAndLeavesTheFirstInPlace() {
        JoinedFirm firm = JoinedFirm.of(this);
        Browser second = somebody();
        String claim = contested(second, firm);
        assertThat(second.submit(claim, claim + "/withdrawal", "key", Reference.fresh()).statusCode()).isEqualTo(302);
        assertThat(state(claim)).isEqualTo("WITHDRAWN");
        assertThat(firm.owner().get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(ruled(person(JoinedFirm.OFFICE), claim, "UPHOLD", "已撤回的不再裁定")).isEqualTo(422);
    }
}
