/**
 * Scorecards built from data: bins of inputs give points that add up to the score, as readable data whose hash is its version.
 *
 * <p>A {@link huirong.core.card.Card} is written by people over declared features and lets known characteristics stand in for
 * missing ones; a scorecard is fitted to any table and gives "missing" a bin of its own. Both run in the same kernel.
 *
 * <p>A scorecard is one JSON object; {@link huirong.core.fact.CanonicalJson} gives its one spelling, and the lower-case
 * hexadecimal SHA-256 of those bytes is its version. Points are hundredths. Limits and special codes are decimal texts,
 * because JSON of this profile has whole numbers only; they are read to the nearest double and written shortest.
 *
 * <pre>
 * {
 *   "code": "german",                                  lower-case letters, digits and hyphens
 *   "title": {"zh": "…", "en": "…"},
 *   "inputs": [
 *     {"name": "age", "special": ["-9", "-8"]},        a number; special codes are no amounts
 *     {"name": "purpose", "categories": ["car", …]}    a category, ascending by UTF-16 unit
 *   ],
 *   "start": 51234,                                    points that every row has
 *   "terms": [{                                        one or two inputs each; in card order, which also settles ties
 *     "code": "age",                                   also the reason code
 *     "title": {"zh": "…", "en": "…"},
 *     "usual": 1210,                                   mean points of the rows it was fitted to: below it is a reason
 *     "axes": [{"input": "age", "bins": [{"below": "25.5"}, {"below": "40"}, {"rest": true},
 *                                        {"special": ["-9"]}, {"missing": true}]}],
 *                                                      bins of a category: {"of": ["car", "van"]}, …, {"unseen": true},
 *                                                      {"missing": true}
 *     "points": [-310, 0, 240, 15, 0]                  one per bin; of two axes row by row, the second axis runs faster
 *   }, …],
 *   "scale": {"base": 60000, "odds": 50, "double": 2000},       600.00 points at 50 good to 1 bad, 20.00 more double the odds
 *   "calibration": [{"score": 48000, "bad": 612345}, …],        optional: bad in millionths at a score, straight between
 *   "origin": {"data": "sha-256", "target": "…", "bad": "…", "rows": 1000, "badRows": 300, "fitter": "woe", "seed": 1}
 * }
 * </pre>
 */
@NullMarked
package huirong.core.scorecard;

import org.jspecify.annotations.NullMarked;
