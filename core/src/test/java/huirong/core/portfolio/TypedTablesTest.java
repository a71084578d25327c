package huirong.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.portfolio.Allocation.Ground;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTablesTest {
    private static final LostCustomers TABLE = LostCustomers.read("rate,lost_A,lost_B\n0.04,0,0\n0.05,0.1,0.3");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|表是空的",
        "' ; '|表是空的",
        "rate,A|只有列名",
        "rate;0.04|没有“流失率”一列",
        "rate,A,;0.04,0,0|第 1 行的等级是空的",
        "rate,x_A,y_A;0.04,0,0|等级“A”出现了两次",
        "rate,A,B;0.04,0|第 2 行有 2 个值，首行有 3 个列名",
        "rate,A;;0.04,0;0.04,0|第 4 行的年利率 4.00% 没有高于上一行",
        "rate,A;0.05,0;0.04,0|第 3 行的年利率 4.00% 没有高于上一行",
        "rate,A;0.04,1.5|第 2 行的“1.5”不是 0 到 1 之间的数",
        "rate,A;0.04,NaN|第 2 行的“NaN”不是",
        "rate,A;0.04,-0.1|第 2 行的“-0.1”不是",
        "rate,A;0.04,150%|第 2 行的“150%”不是",
        "rate,A;,0|第 2 行的“”不是",
        "rate,A;0.04001,0|第 2 行的年利率“0.04001”不是整数个基点"
    })
    void a_table_of_lost_customers_that_is_wrong_says_where_and_what_to_do(String csv, String what) {
        refused(() -> LostCustomers.read(csv.replace(';', '\n')), what);
    }

    static Stream<String> spellings() {
        return Stream.of(
                "rate,lost_A,lost_B\n0.04,0,0\n0.05,0.1,0.3",
                "\uFEFF年利率,流失率_A,流失率_B\r\n4%,0%,0\r\n\r\n5.00%,10%,0.30\r\n",
                "年利率\tA\tB\n0.04\t0\t0\n0.05\t0.1\t0.3",
                "“x”，A，B\n0.04，0，0\n 0.05 ， 0.1 ，0.3",
                "\"rate\",\"A\",\"B\"\n\"0.04\",\"0\",\"0\"\n\"0.05\",\"0.1\",\"0.3\"");
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_sheet_s_cells_per_cents_and_full_width_commas_mean_the_same(String csv) {
        assertThat(LostCustomers.read(csv)).isEqualTo(TABLE);
    }

    @Test
    void shares_are_rounded_half_up_as_the_decimals_they_are() {
        assertThat(LostCustomers.read("r,A\n0.04,0.1234567895").steps().getFirst().lost()).containsExactly(123_456_790L);
        assertThat(LostCustomers.read("r,A\n0.04,12.345678949%").steps().getFirst().lost()).containsExactly(123_456_789L);
        assertThat(LostCustomers.read("r,A\n100%,1").steps().getFirst().lost()).containsExactly(1_000_000_000L);
        assertThat(PriceList.chances("等级,违约率\nA,2.63157%\nB,0.02")).isEqualTo(Map.of("A", 26_316L, "B", 20_000L));
    }

    @Test
    void chances_of_bad_are_given_for_every_grade_of_the_table_or_for_none() {
        assertThat(PriceList.chances(" \n")).isEmpty();
        refused(() -> PriceList.of(TABLE, Map.of("A", 1L), Loss.UNSECURED), "没有给出等级“B”的违约率");
        refused(() -> PriceList.chances("等级\nA"), "没有“违约率”一列");
        refused(() -> PriceList.chances("等级,违约率\nA,1%\nA,2%"), "等级“A”出现了两次");
        refused(() -> PriceList.chances("等级,违约率\nA,高"), "第 2 行的“高”不是");
        PriceList priced = PriceList.of(TABLE, Map.of("A", 20_000L, "B", 50_000L, "D", 1_000_000L), Loss.UNSECURED);
        assertThat(priced.prices()).extracting(PriceList.Price::grade).containsExactly("A", "B");
        assertThat(priced.of("B").orElseThrow().withLoss().orElseThrow().formula())
                .isEqualTo("(1 − 30.00%) × (5.00% × (1 − 5.00%) − 5.00% × 45.00%) = 1.75%");
    }

    @Test
    void a_list_is_read_by_its_headings() {
        List<Borrower> list = List.of(new Borrower("E1", "A"), new Borrower("E2", "D"));
        assertThat(Borrower.read("企业,等级\nE1,A\nE2,D")).isEqualTo(list);
        assertThat(Borrower.read("firm,name_masked,bank_grade,defaulted\nE1,某,A,0\nE2,某,D,1")).isEqualTo(list);
        assertThat(Borrower.read("信誉评级\t代号\nA\tE1\nD\tE2")).isEqualTo(list);
        refused(() -> Borrower.read("企业,行业\nE1,33"), "没有“等级”一列");
        refused(() -> Borrower.read("等级\nA"), "没有“企业”一列");
        refused(() -> Borrower.read("企业,等级\nE1,A\n,B"), "第 3 行的企业是空的");
        refused(() -> Borrower.read("企业,等级\nE1,"), "第 2 行的等级是空的");
    }

    @Test
    void everyone_in_a_list_gets_a_line_or_a_reason() {
        PriceList prices = PriceList.of(TABLE, Map.of("A", 10_000L, "B", 900_000L), Loss.UNSECURED);
        List<Borrower> list = Borrower.read("企业,等级\nE1,B\nE2,A\nE3,D\nE4,A");
        Allocation split = Allocation.of(100_000_000, new Lot(1_000_000, 100_000_000), list, prices);
        assertThat(split.shares())
                .extracting(Allocation.Share::ground)
                .containsExactly(Ground.NO_RETURN, Ground.LENT, Ground.NO_SUCH_GRADE, Ground.BUDGET_SPENT);
        assertThat(split.sums())
                .containsExactly(
                        new Allocation.Sum("B", 1, 0, 0), new Allocation.Sum("A", 2, 1, 100_000_000), new Allocation.Sum("D", 1, 0, 0));
        assertThat(split.lentFen()).isEqualTo(100_000_000);
        assertThat(split.lines()).isEqualTo(1);
    }

    private static void refused(ThrowingCallable reading, String what) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(Unreadable.class, fault -> assertThat(fault.words().chinese()).contains(what));
    }
}
