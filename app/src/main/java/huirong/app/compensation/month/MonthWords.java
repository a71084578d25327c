package huirong.app.compensation.month;

import huirong.app.compensation.ledger.AccountTitles;
import huirong.app.web.Messages;
import huirong.core.money.Capitals;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A month's table and vouchers in the words of the page. */
@Component
class MonthWords {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final VoucherStore vouchers;
    private final AccountTitles titles;
    private final Messages messages;

    MonthWords(VoucherStore vouchers, AccountTitles titles, Messages messages) {
        this.vouchers = vouchers;
        this.titles = titles;
        this.messages = messages;
    }

    List<ShownMonth> accounts(BookMonth month) {
        return month.accounts().stream()
                .map(one -> new ShownMonth(
                        one.number(), titles.name(one.code()), one.side(), one.openingFen(), one.debitsFen(), one.creditsFen(),
                        one.closingFen(), one.heldFen()))
                .toList();
    }

    List<ShownVoucher> vouchers(BookMonth month, int limit) {
        return shown(vouchers.of(month.zone(), month.after(), month.upTo(), limit));
    }

    /** The numbers of the files in which a month's vouchers are printed. */
    List<Integer> volumes(BookMonth month) {
        long count = vouchers.count(month.zone(), month.after(), month.upTo());
        return IntStream.rangeClosed(1, Math.toIntExact((count + VoucherPrints.VOLUME - 1) / VoucherPrints.VOLUME))
                .boxed()
                .toList();
    }

    /** The lines of one voucher; none if there is no voucher that begins with this entry. */
    List<ShownVoucher> voucher(BookMonth month, long entry) {
        return shown(vouchers.one(month.zone(), month.after(), entry));
    }

    List<ShownVoucher> shown(List<Voucher> lines) {
        List<ShownVoucher> shown = new ArrayList<>();
        long last = 0;
        for (Voucher one : lines) {
            String name = one.voucher() == last ? "" : messages.say("month.voucher.name", String.format(Locale.ROOT, "%04d", one.voucher()));
            last = one.voucher();
            shown.add(new ShownVoucher(
                    name,
                    one.no(),
                    one.at().atZone(SHANGHAI).toLocalDate().toString(),
                    summary(one),
                    titles.number(one.debit()) + " " + titles.name(one.debit()),
                    titles.number(one.credit()) + " " + titles.name(one.credit()),
                    one.fen(),
                    Capitals.of(one.fen()),
                    one.sheets()));
        }
        return shown;
    }

    /** What a person entered is told in that person's words; what the rules entered, in ours. */
    private String summary(Voucher one) {
        if (one.ref().endsWith("-owed")) return messages.say("ledger.basis.owed");
        if (one.kind().equals("POST")) return messages.say("month.summary.payment");
        return one.document().equals("carry-over") ? messages.say("ledger.basis.carried") : one.document();
    }
}
