package huirong.app.creditfile.facts;

import java.util.Collection;
import java.util.Map;

/**
 * Subjects as one submission meets them.
 *
 * @param within true if nothing is done beside the submission's own transaction: then no new subject is named, and keys are
 *     kept only if the transaction is. A long submission does both beside itself, for others may need the same subject
 */
record MetSubjects(SubjectStore store, boolean within) {
    void name(String scheme, Collection<String> identifiers) {
        if (!within) store.name(scheme, identifiers);
    }

    Map<Long, SealingKey> keys(Collection<Subject> subjects, String item) {
        return within ? store.keysWithin(subjects, item) : store.keys(subjects, item);
    }
}
