package huirong.app.membership;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who joined which zone, and how the person behind a firm is reached. Names of firms are public; who acts for one is told to
 * the zone's credit office, to auditors, and to the firm.
 */
public interface Members {
    /** The claims and memberships of the person, and those of the firm the person acts for, newest first. */
    List<Membership> of(Actor actor);

    boolean joined(String zone, String firm);

    /** The membership that is proven or joined, if there is one. */
    Optional<Membership> find(String zone, String firm);

    /** The registered name of a firm, which is public; its reference if the register says nothing. */
    String name(String firm);

    /** The registered names of firms, by reference; without those of whom the register says nothing. */
    Map<String, String> names(List<String> firms);

    /** Their unified social credit codes, public as well; firms without one are left out. */
    Map<String, String> codes(List<String> firms);

    /**
     * How the person behind a joined firm is reached, masked; empty if no number was given.
     *
     * @throws NotVisible for anyone but the firm, the credit office of a zone it joined, and banks it authorised
     */
    Optional<Masked> contact(Actor actor, String firm);

    /** The number that the firm of whoever asks gave when it joined, to be filled in for it; empty for anyone else. */
    Optional<String> ownPhone(Actor own);

    /**
     * The same unmasked. That it was shown, to whom and why, is recorded and shown to the firm.
     *
     * @param key made by whoever shows the form; the same look again is not recorded again
     * @throws NotVisible as {@link #contact}, or if the firm gave no number
     */
    Contact unmask(Actor actor, String firm, String reason, String key);

    /** To whom the firm's contact was shown whole, newest first. */
    List<Disclosure> disclosures(Actor own);
}
