/** The way into a zone: a claim, its proof, disputes and rulings, clerks, and who has joined. */
@NullMarked
package huirong.app.membership.joining;

import org.jspecify.annotations.NullMarked;
