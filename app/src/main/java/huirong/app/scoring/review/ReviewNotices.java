package huirong.app.scoring.review;

import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells a firm on its home that its request for a review has been answered. */
@Component
class ReviewNotices implements FirmNotices {
    private final ReviewStore store;
    private final MessageSource messages;
    private final Clock clock;

    ReviewNotices(ReviewStore store, MessageSource messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<FirmNotice> of(String firm) {
        Locale locale = LocaleContextHolder.getLocale();
        return store.answered(firm, LocalDate.now(clock).minusDays(DAYS)).stream()
                .map(review -> new FirmNotice(
                        false,
                        Objects.requireNonNull(review.answeredOn()),
                        messages.getMessage(
                                "review.notice",
                                new Object[] {messages.getMessage("review.kind." + review.kind().code(), null, locale)},
                                locale),
                        messages.getMessage("review.outcome." + review.outcome(), null, locale),
                        "/reviews/" + review.ref(),
                        messages.getMessage("review.notice.action", null, locale)))
                .toList();
    }
}
