/** The firm's own pages: what to do next, a new request, what became of it. */
@NullMarked
package huirong.app.origination.firm;

import org.jspecify.annotations.NullMarked;
