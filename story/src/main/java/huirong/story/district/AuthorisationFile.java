package huirong.story.district;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Who let whom read what. The platform's operator collects for all; each firm chose two or three banks. */
final class AuthorisationFile {
    static final List<String> BANKS = List.of("bank-a", "bank-b", "bank-c", "bank-d", "bank-e");
    static final Slip.Columns COLUMNS = new Slip.Columns("", "签署日期", "用途");
    static final String OPERATOR = "operator";
    private static final String ALL =
            "vat-invoice-out,vat-invoice-in,tax-credit-grade,electricity-month,social-insurance-month";
    private static final String INVOICES_AND_TAX = "vat-invoice-out,vat-invoice-in,tax-credit-grade";

    private AuthorisationFile() {}

    static Table of(List<Firm> firms) {
        Table table = new Table(
                "统一社会信用代码", "授权书编号", "被授权机构", "授权清单项", "用途", "数据起", "数据止", "签署日期", "有效期至", "撤回日期");
        for (Firm firm : firms) {
            if (!firm.joins()) continue;
            Chance chance = firm.chance("authorisation");
            String signed = "2022-07-" + String.format(Locale.ROOT, "%02d", chance.between(4, 15));
            String number = String.format(Locale.ROOT, "示授2022-%04d", firm.number() + 1);
            table.row(row(firm, number, OPERATOR, ALL, signed, ""));
            for (String bank : banks(chance)) {
                String withdrawn = chance.happens(0.04) ? "2022-07-25" : "";
                table.row(row(firm, number, bank, chance.happens(0.8) ? ALL : INVOICES_AND_TAX, signed, withdrawn));
            }
        }
        return table;
    }

    /** Good for as long as it is not withdrawn: the story's last day is long past whenever it is played. */
    private static List<String> row(
            Firm firm, String number, String reader, String items, String signed, String withdrawn) {
        return List.of(
                firm.code(), number, reader, items, "融资信用评价", "2020-07-01", "2023-08-01", signed, "2099-12-31", withdrawn);
    }

    private static List<String> banks(Chance chance) {
        List<String> left = new ArrayList<>(BANKS);
        List<String> chosen = new ArrayList<>();
        int wanted = chance.between(2, 3);
        while (chosen.size() < wanted) chosen.add(left.remove(chance.below(left.size())));
        Collections.sort(chosen);
        return chosen;
    }
}
