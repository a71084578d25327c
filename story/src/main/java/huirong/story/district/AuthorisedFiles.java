package huirong.story.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** What sources answer about the firms they were asked about: tax, electricity, social insurance. */
final class AuthorisedFiles {
    private static final List<Slip> MONTHLY =
            List.of(Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.REPEATED, Slip.REPEATED, Slip.EMPTY);
    private static final List<Slip> INVOICE = List.of(
            Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.REPEATED, Slip.REPEATED, Slip.REPEATED, Slip.VOIDED,
            Slip.VOIDED, Slip.WRONG_SUM, Slip.EMPTY);

    private final List<Firm> district;

    AuthorisedFiles(List<Firm> district) {
        this.district = district;
    }

    /**
     * The first 24 months.
     *
     * @param wave names the firms in the files' names
     */
    List<SampleDelivery> first(String wave, List<Firm> firms) {
        Outbox outbox = new Outbox("first-" + wave);
        outbox.add("tax", "tax-credit-grade", Months.LAST.atEndOfMonth(), "纳税缴费信用级别-" + wave + ".csv",
                Csv.bytes(spoiled("grade " + wave, MonthlyFiles.GRADE_COLUMNS, MonthlyFiles.grades(firms)), UTF_8));
        months(outbox, wave, firms, month -> month < Months.COUNT);
        for (Direction direction : Direction.values()) {
            Table table = firstInvoices(direction, wave, firms).table();
            String name = direction.chinese() + "发票-202007-202206-" + wave + ".csv.gz";
            outbox.add("tax", direction.item(), Months.LAST.atEndOfMonth(), name, Csv.zipped(Csv.bytes(table, UTF_8)));
        }
        return outbox.all();
    }

    /**
     * The four months after, and what was owed since the first files.
     *
     * @param waves the firms as they were asked about the first time
     */
    List<SampleDelivery> later(List<String> waves, List<List<Firm>> firms) {
        List<Firm> all = firms.stream().flatMap(List::stream).toList();
        Outbox outbox = new Outbox("later");
        months(outbox, "202210", all, month -> month >= Months.COUNT);
        for (Direction direction : Direction.values()) {
            List<List<String>> rows = new ArrayList<>(new InvoiceFiles(direction, all, district).later());
            for (int i = 0; i < waves.size(); i++)
                rows.addAll(firstInvoices(direction, waves.get(i), firms.get(i)).owed());
            Table table = new Slips("invoice " + direction + " later", InvoiceFiles.columns(direction), INVOICE)
                    .spoil(InvoiceFiles.empty(direction).rows(rows))
                    .table();
            outbox.add("tax", direction.item(), Months.VERY_LAST.atEndOfMonth(), direction.chinese() + "发票-202210.csv",
                    Csv.bytes(table, UTF_8));
        }
        return outbox.all();
    }

    Slips.Spoiled firstInvoices(Direction direction, String wave, List<Firm> firms) {
        return new Slips("invoice " + direction + " " + wave, InvoiceFiles.columns(direction), INVOICE)
                .spoil(new InvoiceFiles(direction, firms, district).first());
    }

    private static void months(Outbox outbox, String wave, List<Firm> firms, IntPredicate wanted) {
        var asOf = (wanted.test(0) ? Months.LAST : Months.VERY_LAST).atEndOfMonth();
        outbox.add("power", "electricity-month", asOf, "用电-" + wave + ".csv",
                Csv.bytes(spoiled("power " + wave, MonthlyFiles.ELECTRICITY_COLUMNS, MonthlyFiles.electricity(firms, wanted)), UTF_8));
        outbox.add("human-resources", "social-insurance-month", asOf, "社会保险-" + wave + ".csv",
                Csv.bytes(spoiled("insurance " + wave, MonthlyFiles.INSURANCE_COLUMNS, MonthlyFiles.insurance(firms, wanted)), UTF_8));
    }

    private static Table spoiled(String matter, Slip.Columns columns, Table table) {
        return new Slips(matter, columns, MONTHLY).spoil(table).table();
    }
}
