package huirong.app.access;

import huirong.app.access.factor.Enrolment;
import org.jspecify.annotations.Nullable;

/**
 * What a one-time link lets its holder do.
 *
 * @param setsPassword true to set a new password; false to prove by the present one that it is the person
 * @param code true if a code of the second factor is asked for: all people but those of firms
 * @param enrolment the second factor to be set up; null if there is one already, whose code then proves the person
 */
record Welcome(Account account, boolean setsPassword, boolean code, @Nullable Enrolment enrolment) {}
