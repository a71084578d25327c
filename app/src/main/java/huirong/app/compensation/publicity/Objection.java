package huirong.app.compensation.publicity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said against a claim while it was public.
 *
 * @param words as recorded by the fund's office
 * @param upheld null until another person of the office answered it
 */
public record Objection(
        String ref,
        String claim,
        String words,
        Instant recordedAt,
        String recordedAccount,
        String recordedPerson,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredPerson) {}
