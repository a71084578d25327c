package huirong.core.fund;

/**
 * The filing whose place a renewal takes: what it counts for until then.
 *
 * @param number 备案号
 * @param times how often it was carried over itself
 * @param overdue whether anything of its loan is late
 * @param principalFen what is unpaid of its loan
 * @param shareFen what the fund may have to pay of it
 * @param holdFen what is set aside for it
 * @param filedFen what it counts under leverage; 0 where it is covered in another way
 * @param amountFen of its loan
 */
public record Carried(
        String number,
        int times,
        boolean overdue,
        long principalFen,
        long shareFen,
        long holdFen,
        long filedFen,
        long amountFen) {}
