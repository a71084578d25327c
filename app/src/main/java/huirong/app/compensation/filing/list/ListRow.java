package huirong.app.compensation.filing.list;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list, and what became of it.
 *
 * @param loan reference of the loan it names
 * @param filing reference of the filing it became; null if it was not taken up
 * @param reason code of why it was not; null if it was
 */
record ListRow(long line, String loan, @Nullable String filing, @Nullable String reason) {}
