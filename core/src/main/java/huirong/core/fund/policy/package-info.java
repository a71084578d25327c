/** A fund's policy as data: every parameter typed, checked, versioned and dated, so that a rule is changed by a person and not by a release. */
@NullMarked
package huirong.core.fund.policy;

import org.jspecify.annotations.NullMarked;
