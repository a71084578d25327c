package huirong.app.supervision;

import org.jspecify.annotations.Nullable;

/** What happened in a month at an organisation, without names. {@code month} is written as {@code 2022-07}. */
record MonthRow(String month, @Nullable String organisation, long firms, long cases, @Nullable Long fen) {}
