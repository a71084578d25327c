package huirong.app.intake.rows;

import java.util.Arrays;
import java.util.Optional;

/** Everything that can be said of a delivered file or row: a stable code, and words with the remedy in two languages. */
public enum Finding {
    FILE_EMPTY("file.empty", "文件是空的，请检查导出后重新报送", "The file is empty. Check the export and deliver again."),
    FILE_NOT_CSV(
            "file.not-csv",
            "文件不是CSV文本（可能是Excel、PDF或压缩包），请另存为CSV后重新报送",
            "The file is not CSV text (perhaps Excel, PDF or an archive). Save it as CSV and deliver again."),
    FILE_WORKBOOK(
            "file.workbook",
            "Excel文件无法打开、已损坏或过大，请另存为CSV（UTF-8）后重新上传",
            "The Excel file can't be opened, is damaged or too large. Save it as CSV (UTF-8) and upload it again."),
    FILE_ENCODING(
            "file.encoding",
            "文件编码与清单所写不符，请核对清单中的 encoding（UTF-8 或 GB18030）",
            "The file is not in the encoding that the manifest names. Check `encoding` (UTF-8 or GB18030)."),
    FILE_GZIP(
            "file.gzip",
            "压缩文件不完整或已损坏，请重新压缩后报送",
            "The gzip file is cut short or damaged. Compress and deliver it again."),
    FILE_COLUMN(
            "file.column",
            "表头缺少清单所写的列，请核对列名",
            "The header lacks a column that the manifest names. Check the column names."),
    FILE_HEADER(
            "file.header",
            "表头有重名的列，无法确定用哪一列",
            "The header names a column twice, so it can't be told which one is meant."),
    FILE_FIELD_SIZE(
            "file.field-size",
            "有单元格超过允许的大小，可能缺少收尾的引号",
            "A cell is larger than allowed; perhaps a closing quote is missing."),
    FILE_FAULT(
            "file.fault",
            "平台读取该文件时出现故障，原始文件已保存，请联系平台运营单位",
            "The platform failed while reading this file. The file is kept; please call the platform's operator."),
    ROW_COLUMNS(
            "row.columns",
            "本行列数与表头不一致，请检查逗号和引号",
            "The row has another number of columns than the header. Check commas and quotes."),
    VALUE_MISSING("value.missing", "必填项为空，请补充后重新报送本行", "A required value is empty. Fill it in and deliver the row again."),
    TEXT_LENGTH("text.length", "文字超过4000字", "The text is longer than 4,000 characters."),
    DATE_FORMAT(
            "date.format", "日期写法与清单所写格式不符", "The date is not written in the pattern that the manifest names."),
    DATE_IMPOSSIBLE("date.impossible", "没有这一天，请核对日期", "There is no such day. Check the date."),
    DATE_FUTURE(
            "date.future",
            "日期晚于本次报送的数据截止日，已入档，请核对",
            "The date is later than the day the delivery answers through. Filed; please check."),
    AMOUNT_FORMAT(
            "amount.format",
            "金额只能写成半角数字，最多两位小数，不带千分位、单位或科学计数",
            "Write amounts in plain digits with at most two decimals: no grouping, unit or exponent."),
    COUNT_FORMAT("count.format", "应为不带小数的半角数字", "Write a whole number in plain digits."),
    CODE_UNKNOWN(
            "code.unknown",
            "取值不在清单项的代码范围内，请核对清单中的代码对照",
            "The value is not one of the item's codes. Check the manifest's table of codes."),
    IDENTIFIER_MISSING("subject.missing", "没有主体标识，不知道是哪家经营主体", "No identifier: it can't be told whom the row is about."),
    USCC_LENGTH("uscc.length", "统一社会信用代码应为18位", "A unified social credit code has 18 characters."),
    USCC_CHARACTER(
            "uscc.character",
            "统一社会信用代码含有不使用的字符（I、O、S、V、Z或其他符号）",
            "The social credit code has a character that codes don't use (I, O, S, V, Z or a sign)."),
    USCC_CHECK(
            "uscc.check",
            "统一社会信用代码校验位不对，至少有一位写错，请与营业执照核对",
            "The check character is wrong: at least one character of the code was mistyped. Compare it with the licence."),
    INVOICE_SUM(
            "invoice.sum",
            "金额加税额与价税合计相差超过0.02元，已入档，请核对",
            "Net plus tax differs from the total by more than 0.02 yuan. Filed; please check."),
    PERIOD_ORDER("period.order", "止期不晚于起期，请核对", "The end is not later than the beginning. Please check."),
    ITEM_UNKNOWN(
            "authorisation.item",
            "授权清单项不存在，请核对清单项代码",
            "The authorisation names an item that is not in the catalogue."),
    INVENTED(
            "subject.invented",
            "该代码属于演示用的虚构主体，正式平台不接收",
            "This code belongs to an invented firm; a platform in service does not take it."),
    SUBJECT_UNKNOWN(
            "subject.unknown",
            "平台尚无此主体的登记信息，本行已保存，登记信息到达后自动归入其信用档案",
            "No registration of this subject is known yet. The row is kept and joins the file once it arrives."),
    SUBJECT_ERASED(
            "subject.erased",
            "该主体此项信息已依法删除，不再接收",
            "This subject's information of this kind was lawfully erased and is not taken any more."),
    CONSENT_NONE(
            "consent.none",
            "该主体没有对此项信息的有效授权，本行已拒收并清除；取得授权后可重新报送",
            "No live authorisation of this subject covers the item. The row was refused and purged; deliver it again once authorised."),
    CONSENT_PERIOD(
            "consent.period",
            "授权不包含该时段的数据，本行已拒收并清除",
            "The authorisation does not cover data of that time. The row was refused and purged."),
    ROW_REPEATED("row.repeated", "与已知信息完全相同，未重复入档", "Says exactly what is known already; not filed again."),
    ROW_CONTRADICTED(
            "row.contradicted",
            "同一文件中后面的行对同一事项另有说法，以后面的为准，请核对",
            "A later row of the same file says otherwise of the same thing. The later one counts; please check.");

    private final String code;
    private final String chinese;
    private final String english;

    Finding(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String words(String language) {
        return "en".equals(language) ? english : chinese;
    }

    public static Optional<Finding> of(String code) {
        return Arrays.stream(values()).filter(finding -> finding.code.equals(code)).findFirst();
    }
}
