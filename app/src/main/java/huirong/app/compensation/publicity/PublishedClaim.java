package huirong.app.compensation.publicity;

import java.time.LocalDate;

/**
 * A claim while it is public.
 *
 * @param number of its filing
 * @param firm reference of the debtor, whom the page masks
 * @param until last day
 */
record PublishedClaim(String number, String bank, String firm, long fen, LocalDate until) {}
