package huirong.app.compensation.ledger;

/**
 * The five figures of a fund, in fen, never one for another.
 *
 * @param budgetFen 预算安排
 * @param arrivedFen 到位
 * @param occupiedFen 额度占用: held for filed loans
 * @param paidFen 已补偿
 * @param freeFen 可用: arrived, not held and not paid
 */
public record FundFigures(long budgetFen, long arrivedFen, long occupiedFen, long paidFen, long freeFen) {
    static final FundFigures NONE = new FundFigures(0, 0, 0, 0, 0);
}
