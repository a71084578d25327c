/** Back-test: what became of the loans that were granted on an evaluation, by the points it gave. */
@NullMarked
package huirong.app.supervision.backtest;

import org.jspecify.annotations.NullMarked;
