package huirong.story.district;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.code.SocialCreditCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class DistrictTest {
    /** Changes only when the district is meant to change; another machine or JDK must give the same. */
    private static final String FINGERPRINT = "fcf1c01355e906ac13ea4448ee5a2a7c1688bd33291cebac23ca812c0e65dfdb";

    private final District district = District.generated();
    private final List<Firm> firms = district.firms();

    @Test
    void twoRunsGiveTheSameFilesToTheLastByte() throws Exception {
        assertThat(deliveries(District.generated())).isEqualTo(deliveries(district));
        assertThat(fingerprint(district)).isEqualTo(FINGERPRINT);
    }

    @Test
    void codesAreValidInventedAndDifferent() {
        assertThat(firms).allSatisfy(firm -> {
            assertThat(SocialCreditCode.fault(firm.code())).isEmpty();
            assertThat(new SocialCreditCode(firm.code()).invented()).isTrue();
        });
        assertThat(firms.stream().map(Firm::code)).doesNotHaveDuplicates();
        for (int number = 0; number < Codes.UNKNOWN; number++) {
            assertThat(SocialCreditCode.fault(Codes.unknown(number))).isEmpty();
            assertThat(firms.stream().map(Firm::code)).doesNotContain(Codes.unknown(number));
        }
    }

    @Test
    void noTwoFirmsShareAName() {
        assertThat(firms.stream().map(Firm::name)).doesNotHaveDuplicates();
    }

    @Test
    void fourInTenAreIndividualBusinessesAndSeventySixJoin() {
        assertThat(firms).hasSize(1_700);
        assertThat(firms.stream().filter(firm -> firm.form() == LegalForm.INDIVIDUAL).count()).isBetween(700L, 800L);
        assertThat(firms.stream().filter(Firm::joins)).containsExactlyInAnyOrderElementsOf(district.joining()).hasSize(76);
        assertThat(firms.stream().filter(firm -> firm.joins() && firm.form() == LegalForm.INDIVIDUAL).count())
                .isGreaterThan(25);
    }

    @Test
    void aboutEightRowsInAHundredAreImperfect() throws IOException {
        Table invoices = new InvoiceFiles(Direction.OUT, district.joining(), firms).first();
        Slips.Spoiled spoiled = new Slips("test", InvoiceFiles.columns(Direction.OUT), List.of(Slip.values())).spoil(invoices);
        Set<List<String>> sound = Set.copyOf(invoices.rows());
        List<List<String>> rows = spoiled.table().rows();
        long imperfect = rows.stream().filter(row -> !sound.contains(row)).count()
                + rows.size() - rows.stream().distinct().count();
        assertThat(imperfect * 100.0 / rows.size()).isBetween(6.5, 9.5);
        assertThat(spoiled.owed()).isNotEmpty().allMatch(sound::contains);
    }

    @Test
    void theHealthierAFirmTheFewerItsTroubles() {
        Set<String> troubled = ConductFiles.enforcements(firms).rows().stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(health(troubled, true)).isLessThan(health(troubled, false) - 0.1);
        Set<String> honoured = ConductFiles.honours(firms).rows().stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(health(honoured, true)).isGreaterThan(health(honoured, false));
    }

    @Test
    void everyItemHasRowsAndTheFirst24MonthsEndBeforeTheTrial() throws IOException {
        for (SampleDelivery delivery : deliveries(district))
            assertThat(text(delivery).lines().count()).as(delivery.fileName()).isGreaterThan(5);
        assertThat(Months.LAST).hasToString("2022-06");
        assertThat(Months.VERY_LAST).hasToString("2022-10");
        assertThat(Months.COUNT).isEqualTo(24);
    }

    @Test
    void noRowTellsOfAPerson() throws IOException {
        for (SampleDelivery delivery : deliveries(district))
            assertThat(text(delivery).lines().findFirst().orElseThrow())
                    .doesNotContain("法定代表人", "经营者", "联系", "电话", "身份证", "姓名");
    }

    private double health(Set<String> codes, boolean among) {
        return firms.stream()
                .filter(firm -> codes.contains(firm.code()) == among)
                .mapToDouble(firm -> firm.health().last())
                .average()
                .orElseThrow();
    }

    private static List<SampleDelivery> deliveries(District district) {
        List<SampleDelivery> all = new ArrayList<>(district.publicFiles());
        for (int wave = 0; wave < District.waves(); wave++) all.addAll(district.authorisedFiles(wave));
        all.addAll(district.laterFiles());
        return all;
    }

    private static String fingerprint(District district) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        for (SampleDelivery delivery : deliveries(district)) {
            sha256.update((delivery.key() + delivery.organisation() + delivery.manifest() + delivery.fileName())
                    .getBytes(StandardCharsets.UTF_8));
            sha256.update(text(delivery).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String text(SampleDelivery delivery) throws IOException {
        byte[] content = delivery.content();
        // How zip packs may differ between machines; what is in it may not.
        if (delivery.fileName().endsWith(".gz"))
            content = new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes();
        boolean gb = delivery.manifest().contains("GB18030") || delivery.fileName().equals("执行案件.csv");
        return new String(content, gb ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    }
}
