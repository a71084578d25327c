package huirong.app.compensation.claim;

import huirong.app.web.Figures;
import huirong.app.web.Messages;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The limit that runs on a claim, in words for a chip: whose turn it is, and by when. */
@Component
class LimitWords {
    /** Words and the tone they go with. */
    record Chip(String words, String tone) {}

    private final Claims claims;
    private final Messages messages;
    private final Figures figures;

    LimitWords(Claims claims, Messages messages, Figures figures) {
        this.claims = claims;
        this.messages = messages;
        this.figures = figures;
    }

    /** Empty words where nothing more is to be done. */
    Chip of(Claim claim) {
        Limit limit = claims.limit(claim);
        if (limit.whose() == null) return new Chip("", "quiet");
        String whose = messages.say("claim.whose." + claim.state());
        if (limit.uncounted()) return new Chip(messages.say("claim.limit.uncounted", whose), "notice");
        OptionalInt left = limit.left(claims.today());
        if (limit.last() == null || left.isEmpty()) return new Chip(messages.say("claim.limit.none", whose), "quiet");
        String last = figures.deadline(limit.last());
        int days = left.getAsInt();
        if (days < 0 || limit.late(claims.today())) return new Chip(messages.say("claim.limit.late", whose, last, -days), "bad");
        return new Chip(messages.say("claim.limit.left", whose, last, days), days <= 2 ? "act" : "notice");
    }

    boolean late(Claim claim) {
        return claims.limit(claim).late(claims.today());
    }
}
