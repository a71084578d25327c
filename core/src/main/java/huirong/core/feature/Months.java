package huirong.core.feature;

import java.time.LocalDate;

/** Months as whole numbers, so that windows are subtractions. */
final class Months {
    private Months() {}

    /**
     * The month of an epoch day, from year -1000 on; after C. Neri and L. Schneider, Euclidean affine functions and their
     * application to calendar algorithms, 2021, figure 12.
     */
    static int of(int epochDay) {
        int shifted = epochDay + 719_468 + 146_097 * 8;
        int inCenturies = 4 * shifted + 3;
        int century = inCenturies / 146_097;
        int inYears = inCenturies % 146_097 | 3;
        long product = 2_939_745L * inYears;
        int year = 100 * century + (int) (product >>> 32);
        int dayOfYear = (int) ((product & 0xffff_ffffL) / 2_939_745 / 4);
        // Years begin in March here, so that a leap day is a year's last.
        int march = (2_141 * dayOfYear + 197_913) >>> 16;
        return (year - 3_200) * 12 + march - 1;
    }

    /** As an epoch day. */
    static int firstDay(int month) {
        return Math.toIntExact(LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay());
    }

    /** The last month that has ended when a day is over. */
    static int lastWhole(int epochDay) {
        return of(epochDay + 1) - 1;
    }
}
