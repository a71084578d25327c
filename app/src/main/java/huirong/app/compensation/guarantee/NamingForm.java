package huirong.app.compensation.guarantee;

import huirong.app.lending.ContractedLine;
import huirong.app.web.Typed;
import huirong.core.guarantee.Duty;
import huirong.core.money.Fen;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a bank's maker typed to name a guarantor. */
record NamingForm(
        @Nullable String guarantor,
        @Nullable String amountWan,
        @Nullable String share,
        @Nullable String waitDays,
        @Nullable String payDays,
        @Nullable String agreed) {

    /** The whole line, and limits as most contracts have them. */
    static NamingForm empty(ContractedLine line) {
        return new NamingForm(null, Fen.wanYuan(line.amountFen()), "", "60", "15", null);
    }

    /** Empty if anything is wrong, which {@code typed} then says. */
    Optional<NewGuarantee> read(Typed typed) {
        String code = Objects.requireNonNullElse(guarantor, "");
        if (code.isEmpty()) typed.fault("guarantor", "typed.choose");
        long most = typed.wan("amountWan", Objects.requireNonNullElse(amountWan, ""));
        int part = typed.share("share", Objects.requireNonNullElse(share, ""));
        int wait = typed.number("waitDays", Objects.requireNonNullElse(waitDays, ""), 0, 360);
        int pay = typed.number("payDays", Objects.requireNonNullElse(payDays, ""), 1, 60);
        if (agreed == null) typed.fault("agreed", "guarantee-not-agreed");
        return typed.sound() ? Optional.of(new NewGuarantee(code, new Duty(part, most), wait, pay)) : Optional.empty();
    }
}
