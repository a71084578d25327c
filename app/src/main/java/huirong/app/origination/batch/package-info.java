/** Batches of lines that a zone's credit office names, to be counted apart. */
@NullMarked
package huirong.app.origination.batch;

import org.jspecify.annotations.NullMarked;
