package huirong.app.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.TableCounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm's way into a zone. */
class JoiningTests extends MembershipTests {
    @Autowired
    private Members members;

    @Test
    void aRepresentativeOfWhomACounterVerifiedThePowersJoinsInThreeSteps() {
        JoinedFirm firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        assertThat(members.joined(firm.zone(), firm.ref())).isTrue();
        assertThat(members.name(firm.ref())).isEqualTo(firm.name());
        assertThat(firm.owner().get("/join").body()).contains(firm.name(), "已入驻");
        assertThat(firm.owner().get("/my/authorisations").body()).contains("joined-bank-a");
    }

    @Test
    void aRepresentativeWhomTheGovernmentSignInProvedJoinsWithoutACounter() {
        JoinedFirm firm = JoinedFirm.registered(this, "individual");
        Browser person = somebody();
        String claim = claimed(person, firm);
        assertThat(person.get(claim).body()).contains("证明您是经营者").doesNotContain("法定代表人</h2>");
        provenByIdentity(claim, firm);
        assertThat(prove(person, claim).statusCode()).isEqualTo(302);
        assertThat(join(person, claim).statusCode()).isEqualTo(302);
        assertThat(person.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(members.joined(JoinedFirm.ZONE, firm.ref())).isTrue();
    }

    @Test
    void aCodeThatIsMistypedOrUnknownIsToldBesideTheField() {
        Browser person = somebody();
        for (var fault : Map.of(
                        "X1500111FRM0000010", "校验位不符",
                        "X1500111FRM00", "应为 18 位",
                        "X1500111FRI000001K", "不会出现的字符",
                        "91500111MA5U00001M", "没有这个代码")
                .entrySet()) {
            var answer = person.submit(
                    "/join", "/join", "zone", JoinedFirm.ZONE, "code", fault.getKey(), "key", Reference.fresh());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(fault.getKey(), "id=\"code-wrong\"");
        }
    }

    @Test
    void aPageSentAgainWithAnotherCodeIsRefusedAsAWholeAndThatIsRecorded() {
        Browser person = somebody();
        String key = Reference.fresh();
        String code = JoinedFirm.registered(this, "individual").uscc();
        String other = JoinedFirm.registered(this, "individual").uscc();
        assertThat(person.submit("/join", "/join", "zone", JoinedFirm.ZONE, "code", code, "key", key).statusCode())
                .isEqualTo(302);
        TableCounts before = TableCounts.of(database);
        var answer = person.submit("/join", "/join", "zone", JoinedFirm.ZONE, "code", other, "key", key);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("先前已经提交过");
        assertThat(TableCounts.of(database).since(before)).isEqualTo(Map.of("audit.entry", 1L));
        assertThat(database.queryForMap("select act, allowed from audit.entry where basis = 'key-reused' order by id desc limit 1"))
                .containsEntry("act", "membership.claim")
                .containsEntry("allowed", false);
    }

    @Test
    void typingAnotherFirmsCodeShowsPublicRegistrationAndOpensNothing() {
        JoinedFirm firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        Browser stranger = somebody();
        String claim = claimed(stranger, firm);
        String page = stranger.get(claim).body();
        assertThat(page).contains(firm.name(), firm.uscc(), "存续").doesNotContain(firm.ref(), "13800005678", "joined-bank");
        assertThat(page).contains("已有人为该企业加入", "提出异议");
        assertThat(prove(stranger, claim).statusCode()).isEqualTo(422);
        assertThat(join(stranger, claim).statusCode()).isEqualTo(422);
        for (String closed : List.of("/firms/" + firm.ref(), "/my/reads"))
            assertThat(stranger.get(closed).statusCode()).as(closed).isEqualTo(404);
        assertThat(stranger.location(stranger.get("/my/authorisations"))).isEqualTo("/join");
        assertThat(stranger.submit(
                                "/join",
                                "/my/authorisations",
                                "reader",
                                "joined-bank-a",
                                "items",
                                "vat-invoice-in",
                                "months",
                                "12",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherPersonsClaimIsNotFound() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        String claim = claimed(somebody(), firm);
        Browser other = somebody();
        assertThat(other.get(claim).statusCode()).isEqualTo(404);
        assertThat(prove(other, claim).statusCode()).isEqualTo(404);
    }

    @Test
    void aFirmThatDoesNotMeetTheRulesOfEntryIsToldEachRuleWithItsFigure() {
        String zone = "rules-" + Reference.fresh().substring(0, 6).replaceAll("[^a-z]", "x");
        JoinedFirm.zone(
                as("operator"),
                zone,
                JoinedFirm.OFFICE,
                Map.of("divisions", List.of("500111"), "industries", List.of("C33"), "statuses", List.of("active")));
        JoinedFirm firm = JoinedFirm.registered(this, "company", "500112", "C3351", "active");
        Browser owner = person(JoinedFirm.FIRMS, firm.ref());
        String claim = claimed(owner, firm, zone);
        prove(owner, claim);
        join(owner, claim);
        assertThat(owner.get(claim).body()).contains("未能加入", "登记机关所在区划", "500112", "500111", "不符合");
        assertThat(members.joined(zone, firm.ref())).isFalse();
        assertThat(owner.get(claimed(owner, firm, zone)).statusCode()).as("a new claim may follow").isEqualTo(200);
    }

    @Test
    void whatTheRegisterDoesNotSayIsForTheOfficeToExamineAndNoRefusal() {
        String zone = "gaps-" + Reference.fresh().substring(0, 6).replaceAll("[^a-z]", "x");
        JoinedFirm.zone(as("operator"), zone, JoinedFirm.OFFICE, Map.of("industries", List.of("C33")));
        JoinedFirm firm = JoinedFirm.registered(this, "company", null, null, null);
        Browser owner = person(JoinedFirm.FIRMS, firm.ref());
        String claim = claimed(owner, firm, zone);
        prove(owner, claim);
        assertThat(join(owner, claim).body()).contains("登记信息不全");
        Browser office = person(JoinedFirm.OFFICE);
        String member = "/members/" + claim.substring(6);
        assertThat(office.submit(
                                member,
                                member + "/ruling",
                                "decision",
                                "ADMIT",
                                "reason",
                                "营业执照已核",
                                "key",
                                Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        assertThat(members.joined(zone, firm.ref())).isTrue();
    }

    @Test
    void joiningTwiceWithTheSameKeyIsOneJoining() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        Browser owner = person(JoinedFirm.FIRMS, firm.ref());
        String claim = claimed(owner, firm);
        prove(owner, claim);
        String key = Reference.fresh();
        for (int i = 0; i < 2; i++)
            assertThat(owner.submit(
                                    claim, claim + "/joining", "phone", "13800005678", "agreed", "true", "key", key)
                            .statusCode())
                    .isEqualTo(302);
        assertThat(database.queryForObject(
                        "select count(*) from membership.step where membership = ? and event = 'JOIN'",
                        Long.class,
                        claim.substring(6)))
                .isEqualTo(1);
    }

    @Test
    void aPhoneNumberThatIsNoneAndTermsNotAgreedToAreToldAndWhatWasTypedStays() {
        JoinedFirm firm = JoinedFirm.registered(this, "company");
        Browser owner = person(JoinedFirm.FIRMS, firm.ref());
        String claim = claimed(owner, firm);
        prove(owner, claim);
        var phone = owner.submit(claim, claim + "/joining", "phone", "12345", "agreed", "true", "key", Reference.fresh());
        assertThat(phone.statusCode()).isEqualTo(422);
        assertThat(phone.body()).contains("11 位手机号", "value=\"12345\"");
        var terms = owner.submit(claim, claim + "/joining", "phone", "13800005678", "key", Reference.fresh());
        assertThat(terms.body()).contains("同意后勾选", "value=\"13800005678\"");
    }

    @Test
    void aFirmThatLeavesMayJoinAgain() {
        JoinedFirm firm = JoinedFirm.of(this);
        String claim = "/join/"
                + database.queryForObject(
                        "select ref from membership.membership where firm = ?", String.class, firm.ref());
        assertThat(firm.owner().submit(claim, claim + "/leaving", "key", Reference.fresh()).statusCode())
                .isEqualTo(302);
        assertThat(members.joined(JoinedFirm.ZONE, firm.ref())).isFalse();
        firm.join(firm.owner());
        assertThat(members.joined(JoinedFirm.ZONE, firm.ref())).isTrue();
    }

    @Test
    void aFirmClaimedByMistakeIsLetGoAndTheRightOneClaimed() {
        JoinedFirm wrong = JoinedFirm.registered(this, "company");
        Browser person = somebody();
        String claim = claimed(person, wrong);
        assertThat(person.get(claim).body()).contains("填错了？撤回这次填报", "撤回后这次填报作废");
        assertThat(withdrawn(person, claim)).isEqualTo(302);
        assertThat(person.get(claim).body()).contains("已撤回", "重新填报").doesNotContain("/proof");
        assertThat(withdrawn(person, claim)).as("twice").isEqualTo(422);
        assertThat(prove(person, claim).statusCode()).as("proof of a claim withdrawn").isEqualTo(422);
        assertThat(withdrawn(somebody(), claim)).as("another person's claim").isEqualTo(404);
        assertThat(database.queryForObject(
                        "select count(*) from membership.membership_pub where firm = ?", Integer.class, wrong.ref()))
                .as("firms counted as having asked to join")
                .isZero();
        assertThat(person.get(claimed(person, JoinedFirm.registered(this, "company"))).body()).contains("待证明身份");
    }

    @Test
    void whoWithdrawsAProvenClaimActsForTheFirmNoMoreAndMayProveAgain() {
        JoinedFirm firm = JoinedFirm.registered(this, "individual");
        Browser owner = somebody();
        String claim = claimed(owner, firm);
        provenByIdentity(claim, firm);
        prove(owner, claim);
        assertThat(owner.get("/firms/" + firm.ref()).statusCode()).isEqualTo(200);
        assertThat(withdrawn(owner, claim)).isEqualTo(302);
        assertThat(owner.get("/firms/" + firm.ref()).statusCode()).isEqualTo(404);
        String again = claimed(owner, firm);
        assertThat(prove(owner, again).statusCode()).isEqualTo(302);
        assertThat(join(owner, again).statusCode()).isEqualTo(302);
        assertThat(withdrawn(owner, again)).as("after joining one leaves").isEqualTo(422);
    }

    private static int withdrawn(Browser person, String claim) {
        return person.submit(claim, claim + "/withdrawal", "key", Reference.fresh()).statusCode();
    }
}
