package huirong.app.membership.list;

import huirong.app.web.Typed;
import huirong.core.code.SocialCreditCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One firm as it is typed, or as it stands in a row of a file. */
record ListingForm(@Nullable String uscc, @Nullable String from, @Nullable String basis) {
    static final ListingForm EMPTY = new ListingForm(null, null, null);

    private static final int LONGEST = 400;

    /** Empty if anything is wrong, which {@code typed} then says by the names that the fields have there. */
    Optional<NewListing> read(Typed typed, String usccField, String fromField, String basisField) {
        String code = Typed.plain(uscc).toUpperCase(Locale.ROOT);
        if (SocialCreditCode.fault(code).isPresent()) typed.fault(usccField, "listing-uscc");
        LocalDate first = typed.day(fromField, Objects.requireNonNullElse(from, ""));
        String words = typed.words(basisField, Objects.requireNonNullElse(basis, ""), LONGEST);
        return typed.sound() ? Optional.of(new NewListing(code, first, words)) : Optional.empty();
    }
}
