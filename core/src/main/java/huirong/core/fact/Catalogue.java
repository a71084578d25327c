package huirong.core.fact;

import static huirong.core.fact.CollectionBasis.AUTHORISED;
import static huirong.core.fact.CollectionBasis.PUBLIC;
import static huirong.core.fact.CollectionBasis.SHARED;
import static huirong.core.fact.Field.code;
import static huirong.core.fact.Field.optional;
import static huirong.core.fact.Field.required;
import static huirong.core.fact.FieldType.COUNT;
import static huirong.core.fact.FieldType.DATE;
import static huirong.core.fact.FieldType.FEN;
import static huirong.core.fact.FieldType.HUNDREDTHS;
import static huirong.core.fact.FieldType.ITEM_CODES;
import static huirong.core.fact.FieldType.MONTH;
import static huirong.core.fact.FieldType.ORGANISATION;
import static huirong.core.fact.FieldType.TEXT;
import static huirong.core.fact.Mode.EVENT;
import static huirong.core.fact.Mode.PERIOD;
import static huirong.core.fact.Mode.STATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The items that can be delivered today (信用信息归集清单). Grounds of collection follow 国办发〔2024〕15号 and the
 * 政务数据共享条例; tax, electricity and social-insurance figures are the firm's to authorise.
 */
public final class Catalogue {
    /**
     * Registration facts. The scheme and identifier of the subject are the code itself; the legal form is delivered, never
     * read from the code's second character. A registration row may open a firm that nobody knew.
     */
    public static final CatalogueItem REGISTRATION = new CatalogueItem(
            "registration",
            "登记注册",
            "Registration",
            PUBLIC,
            STATE,
            List.of(
                    required("name", "名称", TEXT),
                    optional("former_name", "曾用名", TEXT),
                    code(
                            "legal_form",
                            "经营主体类型",
                            false,
                            "company",
                            "individual",
                            "partnership",
                            "sole-proprietorship",
                            "collective",
                            "stock-cooperative",
                            "cooperative",
                            "branch",
                            "other"),
                    code("status", "登记状态", false, "active", "cancelled", "revoked", "moved-out"),
                    optional("founded", "成立日期", DATE),
                    optional("capital_fen", "注册资本", FEN),
                    optional("industry", "行业代码", TEXT),
                    optional("scope", "经营范围", TEXT),
                    optional("division", "登记机关行政区划", TEXT),
                    optional("address", "住所", TEXT),
                    required("effective", "生效日期", DATE)),
            List.of("effective"),
            "effective",
            370,
            null);

    /** VAT invoices the firm received. */
    public static final CatalogueItem INVOICE_IN = invoice("vat-invoice-in", "增值税进项发票", "VAT invoices received", "销方");

    /** VAT invoices the firm issued. */
    public static final CatalogueItem INVOICE_OUT = invoice("vat-invoice-out", "增值税销项发票", "VAT invoices issued", "购方");

    /** Yearly tax and contribution credit grade: A, B, M (new), C, D (纳税缴费信用管理办法). */
    public static final CatalogueItem TAX_CREDIT = new CatalogueItem(
            "tax-credit-grade",
            "纳税缴费信用级别",
            "Tax credit grade",
            AUTHORISED,
            PERIOD,
            List.of(
                    required("year", "评价年度", COUNT),
                    code("grade", "级别", true, "A", "B", "M", "C", "D"),
                    required("published", "公布日期", DATE)),
            List.of("year"),
            "published",
            430,
            null);

    public static final CatalogueItem ELECTRICITY = new CatalogueItem(
            "electricity-month",
            "用电（按月）",
            "Electricity by month",
            AUTHORISED,
            PERIOD,
            List.of(
                    required("month", "月份", MONTH),
                    required("used_kwh", "用电量", HUNDREDTHS),
                    optional("billed_fen", "电费", FEN),
                    optional("overdue_days", "逾期天数", COUNT)),
            List.of("month"),
            "month",
            62,
            null);

    public static final CatalogueItem SOCIAL_INSURANCE = new CatalogueItem(
            "social-insurance-month",
            "社会保险（按月）",
            "Social insurance by month",
            AUTHORISED,
            PERIOD,
            List.of(
                    required("month", "月份", MONTH),
                    required("insured_persons", "参保人数", COUNT),
                    optional("due_fen", "应缴", FEN),
                    code("paid", "缴纳情况", true, "paid", "late", "unpaid")),
            List.of("month"),
            "month",
            62,
            null);

    /** A court's enforcement case against the firm (被执行). A later statement of the same case changes its status. */
    public static final CatalogueItem ENFORCEMENT = new CatalogueItem(
            "court-enforcement",
            "法院执行",
            "Court enforcement",
            PUBLIC,
            EVENT,
            List.of(
                    required("case_number", "案号", TEXT),
                    required("filed", "立案日期", DATE),
                    optional("claimed_fen", "执行标的", FEN),
                    code("status", "状态", true, "open", "fulfilled", "terminated"),
                    optional("court", "执行法院", TEXT)),
            List.of("case_number"),
            "filed",
            40,
            null);

    /** Severity decides for how long a penalty is shown and used (信用修复管理办法, 国家发展改革委令第36号). */
    public static final CatalogueItem PENALTY = new CatalogueItem(
            "administrative-penalty",
            "行政处罚",
            "Administrative penalty",
            PUBLIC,
            EVENT,
            List.of(
                    required("document_number", "决定书文号", TEXT),
                    required("decided", "决定日期", DATE),
                    code("severity", "严重程度", true, "minor", "general", "serious"),
                    optional("fine_fen", "罚款金额", FEN),
                    optional("matter", "违法事实", TEXT),
                    optional("authority", "处罚机关", TEXT),
                    optional("repaired", "修复日期", DATE)),
            List.of("document_number"),
            "decided",
            40,
            null);

    public static final CatalogueItem HONOUR = new CatalogueItem(
            "honour",
            "荣誉资质",
            "Honours",
            PUBLIC,
            EVENT,
            List.of(
                    required("title", "名称", TEXT),
                    required("document_number", "文号", TEXT),
                    code("level", "级别", true, "national", "municipal", "district"),
                    required("granted", "授予日期", DATE),
                    optional("until", "有效期至", DATE)),
            List.of("document_number", "title"),
            "granted",
            370,
            null);

    /**
     * A firm's authorisation (企业授权): who may read which items, for which period of data, until when. A later statement of
     * the same number withdraws it by naming the day.
     */
    public static final CatalogueItem AUTHORISATION = new CatalogueItem(
            "authorisation",
            "企业授权",
            "Authorisation",
            SHARED,
            EVENT,
            List.of(
                    required("number", "授权书编号", TEXT),
                    required("reader", "被授权机构", ORGANISATION),
                    required("items", "授权清单项", ITEM_CODES),
                    required("purpose", "用途", TEXT),
                    required("data_from", "数据起", DATE),
                    required("data_to", "数据止（不含）", DATE),
                    required("signed", "签署日期", DATE),
                    required("until", "有效期至（不含）", DATE),
                    optional("withdrawn", "撤回日期", DATE)),
            List.of("number", "reader"),
            "signed",
            370,
            null);

    /**
     * What became of a loan, as its bank reports it through the platform: drawn, overdue, cured, settled. It reaches the file
     * for a firm that authorised the item; it is no credit report (征信) and no department delivers it.
     */
    public static final CatalogueItem LOAN_OUTCOME = new CatalogueItem(
            "loan-outcome",
            "贷款结果",
            "Loan outcomes",
            AUTHORISED,
            EVENT,
            List.of(
                    required("loan", "借据", TEXT),
                    required("bank", "贷款银行", ORGANISATION),
                    code("outcome", "结果", true, "drawn", "overdue", "cured", "settled"),
                    required("effective", "日期", DATE),
                    required("drawn_fen", "放款金额", FEN),
                    required("unpaid_fen", "未还本金", FEN),
                    optional("overdue_since", "逾期起始日", DATE),
                    code("five_class", "五级分类", false, "normal", "special-mention", "substandard", "doubtful", "loss")),
            List.of("loan", "outcome", "effective"),
            "effective",
            100,
            null);

    /** All items, in the order pages list them. */
    public static final List<CatalogueItem> ITEMS = List.of(
            REGISTRATION,
            INVOICE_OUT,
            INVOICE_IN,
            TAX_CREDIT,
            ELECTRICITY,
            SOCIAL_INSURANCE,
            ENFORCEMENT,
            PENALTY,
            HONOUR,
            AUTHORISATION,
            LOAN_OUTCOME);

    private static final Map<String, Integer> POSITIONS = IntStream.range(0, ITEMS.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> ITEMS.get(i).code(), i -> i));

    private Catalogue() {}

    public static Optional<CatalogueItem> item(String code) {
        return Optional.ofNullable(POSITIONS.get(code)).map(ITEMS::get);
    }

    /**
     * The place of an item in {@link #ITEMS}.
     *
     * @throws IllegalArgumentException for a code that is not there
     */
    public static int position(String code) {
        Integer position = POSITIONS.get(code);
        if (position == null) throw new IllegalArgumentException("no item " + code);
        return position;
    }

    /**
     * An issued invoice never changes but for its status, so everything issued is the key: a number alone recurs on other
     * invoices, and a later void finds its original because all the rest is equal. A red letter is an event of its own with
     * negative amounts; where the source names the original, {@code original_number} says which.
     */
    private static CatalogueItem invoice(String code, String chinese, String english, String other) {
        List<Field> fields = new ArrayList<>(List.of(
                required("number", "发票号码", TEXT),
                required("issued", "开票日期", DATE),
                required("counterparty", other, TEXT),
                required("net_fen", "金额", FEN),
                required("tax_fen", "税额", FEN),
                required("total_fen", "价税合计", FEN),
                code("status", "发票状态", true, "valid", "void"),
                optional("original_number", "红字对应原发票", TEXT)));
        return new CatalogueItem(
                code,
                chinese,
                english,
                AUTHORISED,
                EVENT,
                fields,
                List.of("number", "issued", "counterparty", "net_fen", "tax_fen", "total_fen"),
                "issued",
                62,
                new CatalogueItem.Tally("status", "total_fen"));
    }
}
