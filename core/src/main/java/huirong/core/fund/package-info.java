/** The risk-compensation fund's rules: its policy, what may be filed, what is paid. */
@NullMarked
package huirong.core.fund;

import org.jspecify.annotations.NullMarked;
