package huirong.core.membership;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.membership.EntryRules.Line;
import huirong.core.membership.EntryRules.Met;
import huirong.core.membership.EntryRules.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryRulesTest {
    private static final EntryRules ZONE = new EntryRules(
            Set.of("5001"), Set.of("C33", "C34"), Set.of("company", "individual"), Set.of("active"));

    @Test
    void aFirmOfThePlaceAndTradeMeetsEveryRule() {
        assertThat(ZONE.apply("500111", "C3351", "individual", "active")).extracting(Line::met).containsOnly(Met.YES);
    }

    @Test
    void eachRuleThatIsNotMetSaysWhatIsStatedAndWhatIsAsked() {
        assertThat(ZONE.apply("510104", "C3351", "company", "revoked"))
                .filteredOn(line -> line.met() == Met.NO)
                .containsExactly(
                        new Line(Rule.DIVISION, Met.NO, "510104", Set.of("5001")),
                        new Line(Rule.STATUS, Met.NO, "revoked", Set.of("active")));
    }

    @Test
    void aTradeIsTheSameWithItsLetterAndWithout() {
        assertThat(met("3351")).isEqualTo(Met.YES);
        assertThat(met("c34")).isEqualTo(Met.YES);
        assertThat(met("3551")).isEqualTo(Met.NO);
        assertThat(met("C3")).as("no code of the standard").isEqualTo(Met.NO);
    }

    private static Met met(String industry) {
        return ZONE.apply("500111", industry, "company", "active").stream()
                .filter(line -> line.rule() == Rule.INDUSTRY)
                .findFirst()
                .orElseThrow()
                .met();
    }

    @Test
    void whatTheRegisterDoesNotSayIsUnknownAndNotRefused() {
        assertThat(ZONE.apply(null, null, null, null)).hasSize(4).extracting(Line::met).containsOnly(Met.UNKNOWN);
    }

    @Test
    void aZoneThatAsksForNothingTakesAll() {
        assertThat(new EntryRules(Set.of(), Set.of(), Set.of(), Set.of()).apply(null, "A01", "other", null)).isEmpty();
    }
}
