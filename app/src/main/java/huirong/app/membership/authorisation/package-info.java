/** What a firm authorised whom to read, and who read it. */
@NullMarked
package huirong.app.membership.authorisation;

import org.jspecify.annotations.NullMarked;
