package huirong.app.audit;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Reference;

/**
 * One of several acts that are decided together, as its sender stated it.
 *
 * @param key made by the sender, see {@link Reference#fresh}
 * @param act what, stable and dotted
 * @param about on what
 * @param basis on which ground
 * @param content everything the sender stated, in a fixed order
 */
public record Attempt(Actor by, String key, String act, String about, String basis, Object content) {
    /** @throws NotVisible if the key is none that a page of ours makes */
    public Attempt {
        if (!Reference.wellFormed(key)) throw new NotVisible("key " + key);
    }

    NewAct stated() {
        return NewAct.of(by, key, act, about, content);
    }

    NewEntry entry(String basis, boolean allowed) {
        return new NewEntry(by.account(), by.organisation().code(), act, about, basis, allowed);
    }
}
