/**
 * Batches: all firms' facts go out in files of buckets, what other machines computed from them with the same code comes back
 * and is checked.
 *
 * <p>For the public composite evaluation only, by a command of a credit office on the server's own machine: what rests on an
 * authorisation never leaves in bulk.
 */
@NullMarked
package huirong.app.scoring.batch;

import org.jspecify.annotations.NullMarked;
