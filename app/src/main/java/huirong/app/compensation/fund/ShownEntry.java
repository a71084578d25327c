package huirong.app.compensation.fund;

import org.jspecify.annotations.Nullable;

/**
 * A line of the book as a page lists it, in words.
 *
 * @param debit account; a dash for an entry that moves no money
 * @param credit the same
 * @param posted in yuan what was debited and credited; a dash likewise
 * @param pending in yuan with its sign what became held or is no longer; a dash if nothing did
 * @param href page of what it rests on; null if there is none, or none the reader may open
 */
public record ShownEntry(
        long no,
        String at,
        String kind,
        String debit,
        String credit,
        String posted,
        String pending,
        String document,
        @Nullable String href,
        long freeAfterFen,
        String hash) {}
