package huirong.app.origination.decision;

import huirong.app.marketplace.Product;
import huirong.app.origination.RequestRefusal;
import huirong.app.web.Typed;
import huirong.core.money.Fen;
import huirong.core.pricing.Repayment;
import huirong.core.request.RefusalReason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proposal, as it was typed; either its first part counts or its second.
 *
 * @param kind {@code GRANT} or {@code REFUSE}
 * @param amountWan in 万元
 * @param rate yearly, per cent with two decimals at most
 * @param code of the reason of a refusal
 * @param criterion which line of the fits decided; empty for none
 * @param retryOn from when a new request makes sense; empty for the reason's usual wait
 */
record ProposalForm(
        @Nullable String key,
        @Nullable String kind,
        @Nullable String amountWan,
        @Nullable String months,
        @Nullable String rate,
        @Nullable String repayment,
        @Nullable String conditions,
        @Nullable String approvingBody,
        @Nullable String approvalNumber,
        @Nullable String code,
        @Nullable String words,
        @Nullable String criterion,
        @Nullable String retryOn) {
    static final int MOST_WORDS = 500;
    static final int MOST_RATE = 2_400;

    public boolean refuses() {
        return "REFUSE".equals(kind);
    }

    /** A proposal as the form shows it, for the next after one that was returned. */
    static ProposalForm of(Proposal.Content content) {
        return switch (content) {
            case Proposal.Grant grant -> new ProposalForm(
                    null,
                    "GRANT",
                    Fen.wanYuan(grant.amountFen()),
                    String.valueOf(grant.months()),
                    Fen.yuan(grant.rateBasisPoints()),
                    grant.repayment().name(),
                    grant.conditions(),
                    grant.approvingBody(),
                    grant.approvalNumber(),
                    "",
                    "",
                    "",
                    "");
            case Proposal.Refuse refuse -> new ProposalForm(
                    null,
                    "REFUSE",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    refuse.reason().code(),
                    refuse.words(),
                    refuse.criterion(),
                    refuse.retryOn().toString());
        };
    }

    /** Beside which field a refusal of the act is told. */
    static String field(RequestRefusal refusal) {
        return switch (refusal) {
            case AMOUNT_LIMIT -> "amountWan";
            case TERM_LIMIT -> "months";
            case REPAYMENT_LIMIT -> "repayment";
            default -> "acts";
        };
    }

    /** By field, the code of what cannot be read. */
    Map<String, String> faults(LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (refuses()) {
            if (reason().isEmpty()) faults.put("code", RequestRefusal.REASON.code());
            if (text(words).isEmpty() || text(words).length() > MOST_WORDS)
                faults.put("words", RequestRefusal.WORDS.code());
            if (retry(today).filter(day -> !day.isBefore(today)).isEmpty())
                faults.put("retryOn", RequestRefusal.RETRY_ON.code());
            return faults;
        }
        if (amountFen().isEmpty()) faults.put("amountWan", RequestRefusal.AMOUNT.code());
        if (term().isEmpty()) faults.put("months", RequestRefusal.TERM.code());
        if (basisPoints().isEmpty()) faults.put("rate", RequestRefusal.RATE.code());
        if (way().isEmpty()) faults.put("repayment", RequestRefusal.REPAYMENT.code());
        if (text(conditions).length() > MOST_WORDS) faults.put("conditions", RequestRefusal.WORDS.code());
        if (named(approvingBody).isEmpty()) faults.put("approvingBody", RequestRefusal.APPROVING_BODY.code());
        if (named(approvalNumber).isEmpty()) faults.put("approvalNumber", RequestRefusal.APPROVAL_NUMBER.code());
        return faults;
    }

    /** The same, and what of the rest the product does not offer: whoever mends one mistake is not sent back for the next. */
    Map<String, String> faults(Map<String, String> known, Product product) {
        Map<String, String> faults = new LinkedHashMap<>(known);
        if (refuses()) return faults;
        amountFen().ifPresent(fen -> {
            if (fen < product.minFen() || fen > product.maxFen())
                faults.putIfAbsent("amountWan", RequestRefusal.AMOUNT_LIMIT.code());
        });
        if (term().filter(term -> !product.months().contains(term)).isPresent())
            faults.putIfAbsent("months", RequestRefusal.TERM_LIMIT.code());
        if (way().filter(way -> !product.repayments().contains(way)).isPresent())
            faults.putIfAbsent("repayment", RequestRefusal.REPAYMENT_LIMIT.code());
        return faults;
    }

    /** Of a form without faults. */
    Proposal.Content content(LocalDate today) {
        return refuses()
                ? new Proposal.Refuse(
                        reason().orElseThrow(),
                        text(words),
                        text(criterion).isEmpty() ? null : text(criterion),
                        retry(today).orElseThrow())
                : new Proposal.Grant(
                        amountFen().orElseThrow(),
                        term().orElseThrow(),
                        basisPoints().orElseThrow(),
                        way().orElseThrow(),
                        text(conditions),
                        text(approvingBody),
                        text(approvalNumber));
    }

    private Optional<RefusalReason> reason() {
        return RefusalReason.of(text(code));
    }

    private OptionalLong amountFen() {
        OptionalLong hundredths = Fen.ofYuan(Typed.plain(amountWan));
        return hundredths.isPresent() && hundredths.getAsLong() > 0 && hundredths.getAsLong() < 100_000_000_000L
                ? OptionalLong.of(hundredths.getAsLong() * 10_000)
                : OptionalLong.empty();
    }

    private Optional<Integer> term() {
        String typed = Typed.plain(months);
        return typed.matches("[1-9][0-9]{0,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private Optional<Integer> basisPoints() {
        OptionalLong hundredths = Fen.ofYuan(Typed.plain(rate));
        return hundredths.isPresent() && hundredths.getAsLong() >= 0 && hundredths.getAsLong() <= MOST_RATE
                ? Optional.of((int) hundredths.getAsLong())
                : Optional.empty();
    }

    private Optional<Repayment> way() {
        return Arrays.stream(Repayment.values()).filter(way -> way.name().equals(repayment)).findFirst();
    }

    private Optional<LocalDate> retry(LocalDate today) {
        if (text(retryOn).isEmpty()) return reason().map(reason -> today.plusDays(reason.waitDays()));
        return day(retryOn);
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(Typed.plain(typed)));
        } catch (DateTimeParseException not) {
            return Optional.empty();
        }
    }

    static Optional<String> named(@Nullable String typed) {
        return Optional.of(text(typed)).filter(name -> !name.isEmpty() && name.length() <= 100);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
