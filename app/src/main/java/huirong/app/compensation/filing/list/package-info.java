/** 备案清单: many loans that a bank enters with a fund at once, as a table. */
@NullMarked
package huirong.app.compensation.filing.list;

import org.jspecify.annotations.NullMarked;
