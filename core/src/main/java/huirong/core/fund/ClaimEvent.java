package huirong.core.fund;

/** What happens to a claim. */
public enum ClaimEvent {
    /** 形式审查通过: every paper that the policy names is there; after an appeal also that it is heard. */
    CHECK,
    /** 退回补正: back to the bank, which is to add what is missing. */
    SEND_BACK,
    /** 补正后重新提出: stated anew by the bank. */
    RESTATE,
    /** 经办: figures frozen, payout proposed. */
    PROPOSE,
    /** 退回经办: back to the maker, with words. */
    RETURN,
    /** 评审同意并公示: agreed by a second person, under a policy with days of publicity. */
    PUBLISH,
    /** 评审同意: agreed by a second person, under a policy without. */
    AGREE,
    /** 重新审核: back to before the proposal, because an objection was upheld or figures changed. */
    REOPEN,
    /** 制作拨付单: the publicity is over and every objection answered. */
    ORDER,
    /** 拨付: approved by another person than proposed and ordered it, and paid. */
    PAY,
    /** 先行补偿: the first part of two, approved and paid like a whole. */
    ADVANCE,
    /** 申报最终损失: the loss is known as far as it will be, stated by the bank; by the fund's office once the days for it are over. */
    FINALISE,
    /** 清算: approved by another person that nothing more is paid, because the advance covers the final loss; the rest goes back. */
    SETTLE,
    /** 经办: proposed not to compensate, with the reason. */
    OPPOSE,
    /** 复核: approved that nothing is paid; the bank may appeal. */
    DECLINE,
    /** 申诉: by the bank, once. */
    APPEAL,
    /** 终结: the bank does without an appeal, its days are over, or it has appealed before. */
    CLOSE,
    /** The loan was settled. */
    LAPSE
}
