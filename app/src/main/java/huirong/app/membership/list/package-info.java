/** 名单: firms that a zone's credit office puts on a list from a day and takes off it from another, typed or as a table. */
@NullMarked
package huirong.app.membership.list;

import org.jspecify.annotations.NullMarked;
