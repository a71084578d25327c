package huirong.app.compensation.support;

import huirong.app.membership.Zone;
import huirong.app.web.Typed;
import huirong.core.code.SocialCreditCode;
import huirong.core.fund.support.NoteNumber;
import huirong.core.fund.support.SupportKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One support as it is typed, or as it stands in a row of a file. */
record SupportForm(
        @Nullable String kind,
        @Nullable String bank,
        @Nullable String note,
        @Nullable String uscc,
        @Nullable String paid,
        @Nullable String from,
        @Nullable String until,
        @Nullable String document) {
    static final SupportForm EMPTY = new SupportForm(null, null, null, null, null, null, null, null);

    /** Empty if anything is wrong, which {@code typed} then says. */
    Optional<NewSupport> read(Zone zone, Typed typed) {
        Optional<SupportKind> chosen = Arrays.stream(SupportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) typed.fault("kind", "support-kind");
        String lender = Objects.requireNonNullElse(bank, "");
        if (!zone.banks().contains(lender)) typed.fault("bank", "support-bank");
        String number = typed.words("note", Objects.requireNonNullElse(note, ""), 80);
        if (typed.sound() && NoteNumber.key(number).isEmpty()) typed.fault("note", "support-note");
        String code = Typed.plain(uscc).toUpperCase(Locale.ROOT);
        if (SocialCreditCode.fault(code).isPresent()) typed.fault("uscc", "support-uscc");
        long fen = typed.amountOrNone("paid", Objects.requireNonNullElse(paid, ""));
        LocalDate first = typed.day("from", Objects.requireNonNullElse(from, ""));
        LocalDate last = Typed.plain(until).isEmpty() ? null : typed.day("until", Typed.plain(until));
        if (typed.sound() && last != null && last.isBefore(first)) typed.fault("until", "support-until");
        String paper = typed.words("document", Objects.requireNonNullElse(document, ""), 80);
        return typed.sound()
                ? Optional.of(new NewSupport(chosen.orElseThrow(), lender, number, code, fen, first, last, paper))
                : Optional.empty();
    }
}
