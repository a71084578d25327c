package huirong.app.compensation.guarantee;

import huirong.core.guarantee.CounterGuarantee;
import huirong.core.guarantee.LaidOff;

/**
 * What a guarantor accepts under.
 *
 * @param fee basis points a year of the amount it answers for, which the firm pays
 * @param counter what it takes from the firm
 * @param counterWords the same in words; empty where it takes nothing
 * @param laidOff to re-guarantors
 */
public record Acceptance(int fee, CounterGuarantee counter, String counterWords, LaidOff laidOff) {}
