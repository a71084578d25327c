/** A financing request: what a bank that was asked may do with it, why it may say no, what the money is for. */
@NullMarked
package huirong.core.request;

import org.jspecify.annotations.NullMarked;
