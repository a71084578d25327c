/**
 * Cards: how features become points, as readable data whose hash is its version.
 *
 * <p>A card is one JSON object; {@link huirong.core.fact.CanonicalJson} gives its one spelling, and the lower-case
 * hexadecimal SHA-256 of those bytes is the card's version. All points are hundredths: 10,000 is 100 points.
 *
 * <pre>
 * {
 *   "code": "invoice",                       lower-case letters, digits and hyphens
 *   "title": {"zh": "…", "en": "…"},
 *   "kind": "financing",                     financing (融资信用评价) or public (公共信用综合评价)
 *   "total": 10000,
 *   "minimumCompleteness": 6000,             known maximum points over total, in ten-thousandths; below it no result is given
 *   "groups": [{"code": "…", "title": {…}, "maximum": 3000}, …],            their maxima add up to the total
 *   "characteristics": [{                    in card order, which also settles ties
 *     "feature": "sales-active-share-12",    declared in Features, used once
 *     "group": "…",
 *     "maximum": 1000,                       those of a group add up to the group's
 *     "bins": [{"below": 2500, "points": 0, "reason": "…"}, …, {"points": 1000, "reason": "…"}],
 *                                            half-open upper bounds, ascending; the last has none. For a coded feature
 *                                            [{"code": "A", "points": …, "reason": "…"}, …], each of its codes once
 *     "raised": {…}, "lowered": {…},         firm-facing words; {value} is the firm's value with its unit
 *     "change": {…}                          what would change it, only where the firm can; {limit} is the next better bin's
 *                                            bound in words ("不低于80.00%")
 *   }, …],
 *   "grades": {"excellent": 8500, "good": 7000, "fair": 5000}               public cards only: least points; poor below
 * }
 * </pre>
 */
@NullMarked
package huirong.core.card;

import org.jspecify.annotations.NullMarked;
