package huirong.story.district;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The district: its firms, and the deliveries about them in the order in which they came. */
public final class District {
    /** How many firms. */
    public static final int FIRMS = 1_700;
    /** How many of them join the zone in the two weeks of its trial. */
    public static final int JOINING = 76;
    private static final List<String> WAVES = List.of("20220707", "20220713");
    /** Of those that join, how many have joined when sources are asked for the first time. */
    private static final int FIRST_WAVE = 44;
    /** A firm in which things go worse joins only by exception. */
    private static final double HEALTHY = 0.35;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Slip> PUBLIC = List.of(
            Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.UNKNOWN, Slip.UNKNOWN, Slip.REPEATED, Slip.EMPTY);
    private static final List<Slip> REGISTER =
            List.of(Slip.MISTYPED, Slip.GROUPED, Slip.IMPOSSIBLE_DAY, Slip.REPEATED, Slip.REPEATED, Slip.EMPTY);

    private final List<Firm> firms;
    private final List<Firm> joining;

    private District(List<Firm> firms, List<Firm> joining) {
        this.firms = firms;
        this.joining = joining;
    }

    /** The same district every time. */
    public static District generated() {
        List<Firm> firms = new ArrayList<>(IntStream.range(0, FIRMS).mapToObj(Firm::of).toList());
        List<Firm> joining = new ArrayList<>();
        Chance chance = Chance.of("joining", 0);
        while (joining.size() < JOINING) {
            Firm drawn = firms.get(chance.below(FIRMS));
            boolean fair = drawn.health().last() > HEALTHY || chance.happens(0.2);
            if (drawn.joins() || !fair) continue;
            firms.set(drawn.number(), drawn.joining());
            joining.add(drawn.joining());
        }
        return new District(List.copyOf(firms), List.copyOf(joining));
    }

    public List<Firm> firms() {
        return firms;
    }

    /** Those that join, in the order in which they do. */
    public List<Firm> joining() {
        return joining;
    }

    /** How many times sources are asked during the trial. */
    public static int waves() {
        return WAVES.size();
    }

    /** The firms that have joined since sources were asked before. */
    public List<Firm> wave(int number) {
        return number == 0 ? joining.subList(0, FIRST_WAVE) : joining.subList(FIRST_WAVE, JOINING);
    }

    /** What everybody may know, for all firms. */
    public List<SampleDelivery> publicFiles() {
        Table honours = spoiled("honour", ConductFiles.HONOUR_COLUMNS, ConductFiles.honours(firms));
        Table penalties = spoiled("penalty", ConductFiles.PENALTY_COLUMNS, ConductFiles.penalties(firms));
        Table cases = spoiled("enforcement", ConductFiles.ENFORCEMENT_COLUMNS, ConductFiles.enforcements(firms));
        var asOf = Months.LAST.atEndOfMonth();
        Outbox outbox = new Outbox("public");
        outbox.add("market-regulation", "registration", asOf, "登记注册-202206.csv", Csv.bytes(registered().table(), GB18030));
        outbox.add("economy", "honour", asOf, "荣誉资质.csv", Csv.bytes(honours, UTF_8));
        outbox.add("market-regulation", "administrative-penalty", asOf, "行政处罚.csv", Csv.bytes(penalties, UTF_8));
        // The court's first file is not in the encoding its manifest names: refused as a whole, then sent again.
        outbox.add("court", "court-enforcement", asOf, "执行案件.csv", Csv.bytes(cases, GB18030));
        outbox.add("court", "court-enforcement", asOf, "执行案件-utf8.csv", Csv.bytes(cases, UTF_8));
        // By mistake once more, under another name.
        outbox.add("economy", "honour", asOf, "荣誉资质(重发).csv", Csv.bytes(honours, UTF_8));
        return outbox.all();
    }

    /** What sources answer about the firms of one wave. */
    public List<SampleDelivery> authorisedFiles(int wave) {
        return new AuthorisedFiles(firms).first(WAVES.get(wave), wave(wave));
    }

    /** What comes in November: four more months for those that joined, the register's corrections and changes, and new penalties and cases. */
    public List<SampleDelivery> laterFiles() {
        List<SampleDelivery> files = new ArrayList<>(
                new AuthorisedFiles(firms).later(WAVES, IntStream.range(0, waves()).mapToObj(this::wave).toList()));
        Table changes = RegistrationFile.changes(firms).rows(registered().owed());
        LocalDate through = Months.VERY_LAST.atEndOfMonth();
        Outbox outbox = new Outbox("register");
        outbox.add("market-regulation", "registration", through, "登记注册-202210.csv", Csv.bytes(changes, GB18030));
        outbox.add(
                "market-regulation", "administrative-penalty", through, "行政处罚-202210.csv",
                Csv.bytes(ConductFiles.laterPenalties(firms), UTF_8));
        outbox.add(
                "court", "court-enforcement", through, "执行案件-202210.csv", Csv.bytes(ConductFiles.laterEnforcements(firms), UTF_8));
        files.addAll(outbox.all());
        return List.copyOf(files);
    }

    private Slips.Spoiled registered() {
        Set<String> needed = new HashSet<>();
        for (Firm firm : joining) needed.add(firm.code());
        return new Slips("registration", RegistrationFile.COLUMNS, REGISTER)
                .spoil(RegistrationFile.through(Months.LAST.atEndOfMonth(), firms), row -> !needed.contains(row.getFirst()));
    }

    private static Table spoiled(String matter, Slip.Columns columns, Table table) {
        return new Slips(matter, columns, PUBLIC).spoil(table).table();
    }
}
