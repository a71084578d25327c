/** What is done with a fund's rules on files, without a server. */
@NullMarked
package huirong.app.run.fund;

import org.jspecify.annotations.NullMarked;
