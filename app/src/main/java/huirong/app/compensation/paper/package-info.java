/** The papers that a bank hands in with a claim, each with what it holds, and its fingerprint where it was uploaded. */
@NullMarked
package huirong.app.compensation.paper;

import org.jspecify.annotations.NullMarked;
