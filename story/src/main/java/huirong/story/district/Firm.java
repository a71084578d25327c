package huirong.story.district;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented firm.
 *
 * @param number from 0; everything else follows from it
 * @param size from 0 to 1 among firms of its form
 * @param joins whether it joins the zone in the trial weeks and authorises what the law leaves to it
 */
public record Firm(
        int number,
        String code,
        String name,
        LegalForm form,
        Trade trade,
        String town,
        LocalDate founded,
        double size,
        Health health,
        boolean joins) {

    static Firm of(int number) {
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
                false);
    }

    Firm joining() {
        return new Firm(number, code, name, form, trade, town, founded, size, health, true);
    }

    /** True for an individual business (个体工商户): it has an operator, no legal representative. */
    public boolean operated() {
        return form == LegalForm.INDIVIDUAL;
    }

    /** How well it does when the trial begins, from 0 to 1; nobody sees it, and what banks decide follows it. */
    public double soundness() {
        return health.last();
    }

    /** Its legal representative, or the operator of an individual business. */
    public Person representative() {
        return Person.representative(number);
    }

    /** Draws for one matter of this firm. */
    Chance chance(String matter) {
        return Chance.of(matter, number);
    }

    String address() {
        return "重庆市示例区" + town + "镇炉火路" + (number + 1) + "号";
    }
}
