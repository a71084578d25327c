package huirong.story.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The district: its firms, and the deliveries about them in the order in which they came. */
public final class District {
    /** How many firms. */
    public static final int FIRMS = 120;
    /** How many of them let the platform collect what the law leaves to them. */
    public static final int AUTHORISED = 76;
    private static final LocalDate FIRST_AS_OF = Months.LAST.minusMonths(1).atEndOfMonth();
    private static final LocalDate LAST_AS_OF = Months.LAST.atEndOfMonth();
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Slip> PUBLIC = List.of(
            Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.UNKNOWN, Slip.UNKNOWN, Slip.REPEATED, Slip.EMPTY);
    private static final List<Slip> AUTHORISED_ITEM =
            List.of(Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.REPEATED, Slip.REPEATED, Slip.EMPTY);
    private static final List<Slip> INVOICE = List.of(
            Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.REPEATED, Slip.REPEATED, Slip.REPEATED, Slip.VOIDED,
            Slip.VOIDED, Slip.WRONG_SUM, Slip.EMPTY);

    private final List<Firm> firms;

    private District(List<Firm> firms) {
        this.firms = firms;
    }

    /** The same district every time. */
    public static District generated() {
        Set<Integer> authorised = new HashSet<>();
        Chance chance = Chance.of("authorised", 0);
        while (authorised.size() < AUTHORISED) authorised.add(chance.below(FIRMS));
        return new District(IntStream.range(0, FIRMS)
                .mapToObj(number -> Firm.of(number, authorised.contains(number)))
                .toList());
    }

    List<Firm> firms() {
        return firms;
    }

    /** Code of the firm whose owner has an account: a sound one that authorised the platform. */
    public String ownersFirm() {
        return firms.stream()
                .filter(firm -> firm.authorised() && firm.form() == LegalForm.INDIVIDUAL && firm.health().last() > 0.6)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** What the departments deliver. */
    public List<SampleDelivery> deliveries() {
        Set<String> expendable = new HashSet<>();
        for (Firm firm : firms) if (!firm.authorised()) expendable.add(firm.code());
        Slips.Spoiled registered = new Slips("registration", RegistrationFile.COLUMNS, AUTHORISED_ITEM)
                .spoil(RegistrationFile.through(FIRST_AS_OF, firms), row -> expendable.contains(row.getFirst()));
        Table signed = new Slips("authorisation", AuthorisationFile.COLUMNS, PUBLIC)
                .spoil(AuthorisationFile.of(firms), row -> !row.contains(AuthorisationFile.OPERATOR))
                .table();
        Table honours = spoiled("honour", ConductFiles.HONOUR_COLUMNS, PUBLIC, ConductFiles.honours(firms));
        Table penalties = spoiled("penalty", ConductFiles.PENALTY_COLUMNS, PUBLIC, ConductFiles.penalties(firms));
        Table cases = spoiled("enforcement", ConductFiles.ENFORCEMENT_COLUMNS, PUBLIC, ConductFiles.enforcements(firms));
        Table grades = spoiled("grade", MonthlyFiles.GRADE_COLUMNS, AUTHORISED_ITEM, MonthlyFiles.grades(firms));
        Table power = spoiled("power", MonthlyFiles.ELECTRICITY_COLUMNS, AUTHORISED_ITEM, MonthlyFiles.electricity(firms));
        Table insured = spoiled("insurance", MonthlyFiles.INSURANCE_COLUMNS, AUTHORISED_ITEM, MonthlyFiles.insurance(firms));
        InvoiceFiles out = new InvoiceFiles(Direction.OUT, firms);
        InvoiceFiles in = new InvoiceFiles(Direction.IN, firms);
        Slips.Spoiled firstOut = invoices(Direction.OUT, "first").spoil(out.first());
        Slips.Spoiled firstIn = invoices(Direction.IN, "first").spoil(in.first());
        Table secondOut = invoices(Direction.OUT, "second").spoil(out.second(firstOut.owed())).table();
        Table secondIn = invoices(Direction.IN, "second").spoil(in.second(firstIn.owed())).table();
        Table changes = RegistrationFile.changes(firms).rows(registered.owed());

        Outbox outbox = new Outbox();
        outbox.add("market-regulation", "registration", FIRST_AS_OF, "登记注册-202206.csv", Csv.bytes(registered.table(), GB18030));
        outbox.add("credit-office", "authorisation", LAST_AS_OF, "企业授权-202207.csv", Csv.bytes(signed, UTF_8));
        outbox.add("economy", "honour", LAST_AS_OF, "荣誉资质.csv", Csv.bytes(honours, UTF_8));
        outbox.add("market-regulation", "administrative-penalty", LAST_AS_OF, "行政处罚.csv", Csv.bytes(penalties, UTF_8));
        // The court's first file is not in the encoding its manifest names: refused as a whole, then sent again.
        outbox.add("court", "court-enforcement", LAST_AS_OF, "执行案件.csv", Csv.bytes(cases, GB18030));
        outbox.add("court", "court-enforcement", LAST_AS_OF, "执行案件-utf8.csv", Csv.bytes(cases, UTF_8));
        outbox.add("tax", "tax-credit-grade", LAST_AS_OF, "纳税缴费信用级别.csv", Csv.bytes(grades, UTF_8));
        outbox.add("tax", "vat-invoice-out", FIRST_AS_OF, "销项发票-202008-202206.csv.gz",
                Csv.zipped(Csv.bytes(firstOut.table(), UTF_8)));
        outbox.add("tax", "vat-invoice-in", FIRST_AS_OF, "进项发票-202008-202206.csv", Csv.bytes(firstIn.table(), UTF_8));
        outbox.add("power", "electricity-month", LAST_AS_OF, "用电.csv", Csv.bytes(power, UTF_8));
        outbox.add("human-resources", "social-insurance-month", LAST_AS_OF, "社会保险.csv", Csv.bytes(insured, UTF_8));
        outbox.add("tax", "vat-invoice-out", LAST_AS_OF, "销项发票-202207.csv", Csv.bytes(secondOut, UTF_8));
        outbox.add("tax", "vat-invoice-in", LAST_AS_OF, "进项发票-202207.csv", Csv.bytes(secondIn, UTF_8));
        outbox.add("market-regulation", "registration", LAST_AS_OF, "登记注册-202207.csv", Csv.bytes(changes, GB18030));
        // By mistake once more, under another name.
        outbox.add("economy", "honour", LAST_AS_OF, "荣誉资质(重发).csv", Csv.bytes(honours, UTF_8));
        return outbox.all();
    }

    private static Table spoiled(String matter, Slip.Columns columns, List<Slip> kinds, Table table) {
        return new Slips(matter, columns, kinds).spoil(table).table();
    }

    private static Slips invoices(Direction direction, String which) {
        return new Slips("invoice " + direction + " " + which, InvoiceFiles.columns(direction), INVOICE);
    }
}
