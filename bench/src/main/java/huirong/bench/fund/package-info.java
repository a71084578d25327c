/** The fund's book and its simulator: how long it takes to prove a large book, and to play a large book of loans. */
@NullMarked
package huirong.bench.fund;

import org.jspecify.annotations.NullMarked;
