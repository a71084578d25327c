package huirong.app.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 名单: the dated lists of firms that the credit office of a zone keeps. */
public interface FirmLists {
    /**
     * All entries of firms in both lists, those that have ended too; a firm is found by each social credit code that is its own
     * today. The cost is a fixed number of statements.
     *
     * @param firms references, as in {@link Members}; a few thousand at a time
     * @return by firm's reference, in the order of their days; firms that never stood on a list are left out
     */
    Map<String, List<Listing>> of(String zone, Collection<String> firms);

    /** Entries by reference, in the order of their days; who may read what they say is the caller’s to ask. */
    List<Listing> find(Collection<String> refs);
}
