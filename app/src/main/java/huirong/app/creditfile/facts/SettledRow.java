package huirong.app.creditfile.facts;

import org.jspecify.annotations.Nullable;

/** What became of a row, and the code of the reason where there is one. */
public record SettledRow(long line, Fate fate, @Nullable String code) {}
