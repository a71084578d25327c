package huirong.app.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** How far a person has proven to be the one of an account, and since when. */
record Proof(Instant since) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** All that is asked for was given. */
    static final String WHOLE = "proof.whole";

    /** The password was right; a code of the second factor is still to come. */
    static final String PASSWORD = "proof.password";

    static Authentication of(String account, String extent, Instant since) {
        UsernamePasswordAuthenticationToken proof = UsernamePasswordAuthenticationToken.authenticated(
                account, null, AuthorityUtils.createAuthorityList(List.of(extent)));
        proof.setDetails(new Proof(since));
        return proof;
    }

    static boolean has(Authentication proof, String extent) {
        return AuthorityUtils.authorityListToSet(proof.getAuthorities()).contains(extent);
    }

    static Instant since(Authentication proof) {
        return proof.getDetails() instanceof Proof(Instant since) ? since : Instant.EPOCH;
    }
}
