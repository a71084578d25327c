/** A policy as a form: what is typed becomes a policy and a policy what can be typed, both read off the policy's outline. */
@NullMarked
package huirong.app.compensation.policy.form;

import org.jspecify.annotations.NullMarked;
