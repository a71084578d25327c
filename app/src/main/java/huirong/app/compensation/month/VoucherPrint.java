package huirong.app.compensation.month;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 记账凭证 as it is printed and bound.
 *
 * @param name for example 记-0012
 * @param capitals the sum in capitals
 * @param sheets attached and not struck out
 * @param maker who entered what it records; null if no account is known for it
 * @param checker who agreed; null if the entry has one person
 */
record VoucherPrint(
        String name,
        String day,
        List<Row> rows,
        long sumFen,
        String capitals,
        long sheets,
        @Nullable String maker,
        @Nullable String checker) {
    /** One account on one side; the other amount is null. Below zero in red. */
    record Row(String summary, String account, @Nullable Long debitFen, @Nullable Long creditFen) {}
}
