package huirong.app.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was asked for is not there for this caller: unknown, another's, or without the right to it. The three look the
 * same from outside: the answer is 404 and says nothing about whether it exists. Every one is audited.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotVisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String asked;
    private final String code;
    private final transient Object[] arguments;

    /** @param asked what was asked for, as the caller named it, for example {@code firm 3k7q...} */
    public NotVisible(String asked) {
        this(asked, "not-found");
    }

    /**
     * For a caller who knows already that it exists, and is told why it is closed to them.
     *
     * @param code its sentences are the message {@code problem.<code>} in both languages
     * @param arguments for that message
     */
    public NotVisible(String asked, String code, Object... arguments) {
        super(asked, null, false, false);
        this.asked = asked;
        this.code = code;
        this.arguments = arguments;
    }

    public String asked() {
        return asked;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
