/** What a firm asked for, and where each bank it asked stands with it. */
@NullMarked
package huirong.app.origination.request;

import org.jspecify.annotations.NullMarked;
