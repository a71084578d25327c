package huirong.story.play;

import huirong.core.pricing.Instalment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** From the drawings in July to the compensation of one loss in November; another loan may be claimed, and nobody has yet. */
final class Autumn {
    /** One loan as the story knows it. */
    private record Loan(Granted granted, String ref, long fen) {}

    private static final LocalDate DRAWN = Play.day(7, 20);
    private static final LocalDate FIRST_DUE = Play.day(8, 20);
    /** Fen; larger lines are drawn in two parts. */
    private static final long LARGE = 150_000_000;

    private final Play play;
    private final List<Granted> lines;
    private final Loans loans;
    private final Fund fund;
    private final Map<String, Loan> drawn = new ConcurrentHashMap<>();
    private final Map<String, String> filings = new ConcurrentHashMap<>();

    Autumn(Play play, List<Granted> lines) {
        this.play = play;
        this.lines = lines;
        loans = new Loans(play);
        fund = new Fund(play);
    }

    void play() {
        draw();
        repay();
    }

    /**
     * The firm pays no interest from the first instalment on; after 90 days the bank claims, and the claim is made public.
     *
     * @return the claim
     */
    String loss() {
        play.progress.chapter("8月20日起逾期的一笔，11月18日申请补偿，评审后公示", "The loan overdue from 20 August is claimed and made public");
        return claim();
    }

    /** After five working days without an objection. */
    void compensation(String claim) {
        play.progress.chapter("11月28日，公示期满，拨付补偿", "28 November: publicity is over, the claim is paid");
        play.at(Play.day(11, 28), 9);
        fund.pay(claim);
    }

    private void draw() {
        play.progress.chapter("7月20日至25日，用信并向风险补偿资金备案", "20 to 25 July: drawings, filed with the fund");
        play.at(DRAWN, 14);
        // Two firms have not drawn yet.
        List<Granted> drawing = lines.stream().filter(it -> it.wan() != 36 && it.wan() != 140).toList();
        play.together(drawing, it -> {
            long first = it.fen() > LARGE ? it.fen() / 2 : it.fen();
            String ref = loans.draw(it, first, DRAWN, 1);
            drawn.put(it.line(), new Loan(it, ref, first));
        });
        // One of those two has a guarantor by then, so that whoever tries the platform draws and files a loan that three share.
        new Guarantor(play).accepts(line(36));
        play.at(Play.day(7, 25), 10);
        play.together(List.copyOf(drawn.values()), it -> {
            // One bank sends its filing too late, and one never does.
            if (it.granted.wan() != 35 && it.granted.wan() != 45) filings.put(it.granted.line(), fund.file(it.granted, it.ref));
        });
    }

    private void repay() {
        play.progress.chapter("8月至10月，还本付息", "August to October: repayments");
        play.at(Play.day(9, 30), 10);
        Granted late = line(35);
        fund.file(late, drawn.get(late.line()).ref);
        play.at(Play.day(10, 21), 10);
        play.together(List.copyOf(drawn.values()), it -> {
            if (!failing().contains(it)) loans.repay(it.granted, it.ref, it.fen, DRAWN, Play.day(10, 20));
        });
        Granted early = lines.stream().filter(it -> it.bank().equals("bank-e") && it.wan() == 20).findFirst().orElseThrow();
        play.at(Play.day(10, 31), 10);
        loans.settle(early, drawn.get(early.line()).ref, Play.day(10, 31), 281_389);
        for (Loan loan : failing()) overdue(loan, "special-mention");
    }

    private String claim() {
        play.at(Play.day(11, 18), 16);
        for (Loan loan : failing()) overdue(loan, "substandard");
        Loan loan = failing().getFirst();
        String claim = fund.claim(loan.granted, filings.get(loan.granted.line()), "借款人停产，催收三次未果，本行已宣布贷款提前到期。");
        fund.handIn(loan.granted, claim, "示卷2022-11", 86);
        fund.review(claim, "已核对借据、备案记录与逾期天数，按未偿本金的一半计算。");
        return claim;
    }

    private static long interest(Loan loan) {
        return loan.granted.plan(loan.fen, DRAWN).stream()
                .filter(instalment -> !instalment.due().isAfter(Play.day(10, 20)))
                .mapToLong(Instalment::interestFen)
                .sum();
    }

    private void overdue(Loan loan, String fiveClass) {
        loans.overdue(loan.granted, loan.ref, FIRST_DUE, loan.fen, interest(loan), fiveClass);
    }

    /** The one that is compensated, and one that whoever tries the platform may claim. */
    private List<Loan> failing() {
        return List.of(failing("bank-b", 120), failing("bank-a", 30));
    }

    private Loan failing(String bank, long wan) {
        return drawn.get(lines.stream()
                .filter(it -> !it.batch() && it.bank().equals(bank) && it.wan() == wan)
                .findFirst()
                .orElseThrow()
                .line());
    }

    private Granted line(long wan) {
        return lines.stream().filter(it -> it.wan() == wan).findFirst().orElseThrow();
    }
}
