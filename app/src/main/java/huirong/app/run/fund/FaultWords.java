package huirong.app.run.fund;

import huirong.core.ledger.Verification.Fault;

/** What is wrong with a line, for a terminal: one sentence in each language. */
final class FaultWords {
    private FaultWords() {}

    static String of(Fault fault) {
        return switch (fault) {
            case UNREADABLE -> "不是规定写法 not in the one spelling";
            case HASH -> "与自己的指纹不符 not what its hash was made of";
            case NUMBER -> "编号不连续 not the number that follows";
            case CHAIN -> "没有接在上一行之后 not tied to the line before";
            case RULES -> "违反记账规则 against the rules of the book";
            case SUMS -> "金额或余额与重算不符 amounts or balances are not what they come to";
            case UNEVEN -> "借贷不相等 debits and credits differ";
            case CLOSING -> "结尾缺失或不符 the closing line is missing or another";
            case BEYOND -> "结尾之后还有内容 something follows the closing line";
            case ROOT -> "与公布的根不符，改动在这一笔或之后 differs from a published root, from this line on";
            case CUT -> "少于公布的根所覆盖的笔数 fewer lines than a published root covers";
        };
    }
}
