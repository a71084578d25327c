package huirong.story.district;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented firm.
 *
 * @param number from 0; everything else follows from it
 * @param size from 0 to 1 among firms of its form
 * @param authorised whether it let the platform collect tax, electricity and social-insurance figures
 */
record Firm(
        int number,
        String code,
        String name,
        LegalForm form,
        Trade trade,
        String town,
        LocalDate founded,
        double size,
        Health health,
        boolean authorised) {

    static Firm of(int number, boolean authorised) {
        Chance chance = Chance.of("firm", number);
        LegalForm form = LegalForm.of(number);
        Trade trade = chance.one(List.of(Trade.values()));
        LocalDate founded = LocalDate.of(chance.between(1998, 2019), chance.between(1, 12), chance.between(1, 28));
        double size = chance.between(0.0, 1.0) * chance.between(0.0, 1.0);
        return new Firm(
                number,
                Codes.of(number, form),
                Names.of(number, form, trade),
                form,
                trade,
                Names.town(number),
                founded,
                size,
                Health.drawn(chance),
                authorised);
    }

    /** Draws for one matter of this firm. */
    Chance chance(String matter) {
        return Chance.of(matter, number);
    }

    String address() {
        return "重庆市示例区" + town + "镇炉火路" + (number + 1) + "号";
    }
}
