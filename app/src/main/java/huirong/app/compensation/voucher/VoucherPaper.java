package huirong.app.compensation.voucher;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a voucher.
 *
 * @param no from 1 within its voucher
 * @param label what it is, for example 银行回单
 * @param sheets 张: how many sheets it has on paper
 * @param name of the file
 * @param sha256 of the file's bytes, 64 hex digits
 * @param lateNote why it comes after the month was closed; null if it came before
 * @param struckWords why it does not count; null while it does
 */
public record VoucherPaper(
        int no,
        String label,
        int sheets,
        String name,
        String sha256,
        @Nullable String lateNote,
        Instant addedAt,
        String person,
        @Nullable Instant struckAt,
        @Nullable String struckPerson,
        @Nullable String struckWords) {}
