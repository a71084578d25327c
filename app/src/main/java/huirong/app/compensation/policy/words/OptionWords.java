package huirong.app.compensation.policy.words;

import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.ClaimTerms;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Pool;
import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.fund.policy.Trigger;
import huirong.core.loan.FiveClass;

/** Which message says a word of a policy, wherever it is read or chosen. */
public final class OptionWords {
    private OptionWords() {}

    /** @throws IllegalStateException for a word that is in no policy */
    public static String key(Enum<?> word) {
        return switch (word) {
            case FiveClass reported -> "code.five_class." + reported.code();
            case Admission.Size size -> "filing.size." + size;
            case Admission.Security security -> "filing.security." + security;
            case Bearing.Cause cause -> "filing.cause." + cause;
            case Pool.Form form -> "policy.pool.form." + form;
            case Bearing.Mode mode -> "policy.bearing.mode." + mode;
            case Bearing.Basis basis -> "policy.bearing.basis." + basis;
            case Bearing.Shortage shortage -> "policy.bearing.shortage." + shortage;
            case Admission.Use use -> "policy.admission.use." + use;
            case Admission.Late late -> "policy.admission.late." + late;
            case Cover.Kind kind -> "policy.cover.kind." + kind;
            case Trigger.LegalStep step -> "policy.claims.step." + step;
            case ClaimTerms.Document document -> "policy.claims.document." + document;
            case Breakers.Scope scope -> "policy.breakers.scope." + scope;
            case Breakers.Metric metric -> "policy.breakers.metric." + metric;
            case Breakers.Over over -> "policy.breakers.over." + over;
            case Breakers.Action action -> "policy.breakers.action." + action;
            case RecoveryTerms.Order order -> "policy.recoveries.order." + order;
            default -> throw new IllegalStateException("no policy has the word " + word);
        };
    }
}
