/** Lights of the live fund: counted at each month's end, kept where they change, and asked before anything is filed or paid. */
@NullMarked
package huirong.app.compensation.breaker;

import org.jspecify.annotations.NullMarked;
