package huirong.core.fund.policy;

import huirong.core.money.Ratios;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim's papers and its clock.
 *
 * @param windowDays calendar days from the trigger within which a bank claims
 * @param documents what it hands in
 * @param advance what is paid at once of what is due (先行补偿), per ten thousand; the rest after the final loss is known (最终清算)
 * @param checkDays working days for the formal check
 * @param reviewDays working days for the joint review
 * @param publicityDays working days of publicity (公示)
 * @param paymentDays working days for the payment
 * @param appealDays working days within which a bank may appeal against a refusal, once; absent if a refusal stands at once
 * @param finalDays calendar days after an advance within which a bank states the final loss; absent if it may take its time. Once
 *     they are over, and from the start where there are none, the fund's office may begin the final settlement itself
 */
public record ClaimTerms(
        @In(Measure.DAYS) int windowDays,
        List<Document> documents,
        @In(Measure.SHARE) int advance,
        @In(Measure.WORKING_DAYS) int checkDays,
        @In(Measure.WORKING_DAYS) int reviewDays,
        @In(Measure.WORKING_DAYS) int publicityDays,
        @In(Measure.WORKING_DAYS) int paymentDays,
        @In(Measure.WORKING_DAYS) @Nullable Integer appealDays,
        @In(Measure.DAYS) @Nullable Integer finalDays) {
    public ClaimTerms {
        documents = List.copyOf(documents);
    }

    /** Whether a claim is paid in two parts. */
    public boolean inParts() {
        return advance < Ratios.ONE;
    }

    public enum Document {
        /** 补偿申请表. */
        APPLICATION,
        /** 备案确认书. */
        CONFIRMATION,
        /** 借款合同和借据. */
        CONTRACT,
        /** 放款凭证. */
        DISBURSEMENT,
        /** 贷前调查和审批. */
        APPRAISAL,
        /** 贷后检查. */
        FOLLOW_UP,
        /** 逾期和催收记录. */
        DUNNING,
        /** 起诉受理、判决或仲裁文书. */
        COURT,
        /** 五级分类证明. */
        CLASSIFICATION,
        /** 损失计算表. */
        LOSS_TABLE,
        /** 资金用途凭证. */
        USE_OF_FUNDS,
        /** 不重复享受承诺. */
        NO_DOUBLE_SUPPORT
    }
}
