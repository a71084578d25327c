/** Objections: a firm says that a fact of its file is wrong, the source that delivered it checks and answers by a day. */
@NullMarked
package huirong.app.creditfile.objection;

import org.jspecify.annotations.NullMarked;
