/** 附单据: the papers of the vouchers of a fund's book, kept as they came. */
@NullMarked
package huirong.app.compensation.voucher;

import org.jspecify.annotations.NullMarked;
