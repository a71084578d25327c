/** Reviews by a human: a firm asks a person of the credit office to look at an evaluation, and is answered by a day. */
@NullMarked
package huirong.app.scoring.review;

import org.jspecify.annotations.NullMarked;
