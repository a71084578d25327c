package huirong.app.access;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and for which organisation. Controllers take one as a parameter; nobody else makes one for a request.
 *
 * @param account reference of the account, or {@link #LOCAL} for a command on the server's own machine
 * @param name the person's name
 * @param organisation for whom the person acts
 * @param role what the person may do beyond ordinary work
 * @param firm reference of the firm whose owner or clerk this is; null until person and powers are verified
 * @param power on what ground the person acts for that firm; null with it
 */
public record Actor(
        String account,
        String name,
        Organisation organisation,
        Role role,
        @Nullable String firm,
        @Nullable Power power) {
    /** The account of a caller who proved, by the local token, to be on the server's machine. */
    public static final String LOCAL = "local";

    /** A person of an organisation, who acts for no firm. */
    public Actor(String account, String name, Organisation organisation, Role role) {
        this(account, name, organisation, role, null, null);
    }

    public Scope scope() {
        return new Scope(organisation.code(), organisation.kind());
    }

    public boolean of(Organisation.Kind kind) {
        return organisation.kind() == kind;
    }

    /** True for whoever may sign for this firm: its legal representative, or the operator of a 个体工商户. */
    public boolean represents(String firm) {
        return power == Power.REPRESENTATIVE && firm.equals(this.firm);
    }

    /** True if this person's work is to propose, for an organisation of this kind. */
    public boolean makes(Organisation.Kind kind) {
        return of(kind) && role == Role.MAKER;
    }

    /** True if this person's work is to approve, for an organisation of this kind. */
    public boolean checks(Organisation.Kind kind) {
        return of(kind) && role == Role.CHECKER;
    }

    /**
     * This person as one who proposes for an organisation of this kind.
     *
     * @param act what is proposed, for the record of a refusal
     * @throws NotVisible if proposing there is not this person's work
     */
    public Maker maker(Organisation.Kind kind, String act) {
        if (!makes(kind)) throw new NotVisible(act);
        return new Maker(this);
    }

    /**
     * This person as one who approves for an organisation of this kind.
     *
     * @param act what is approved, for the record of a refusal
     * @throws NotVisible if approving there is not this person's work
     */
    public Checker checker(Organisation.Kind kind, String act) {
        if (!checks(kind)) throw new NotVisible(act);
        return new Checker(this);
    }

    /** True for the operator's administrator, who opens organisations and accounts. */
    public boolean administersPlatform() {
        return of(Organisation.Kind.OPERATOR) && role == Role.ADMINISTRATOR;
    }

    /** True for the operator's security administrator, who confirms accounts, lifts locks and ends sessions. */
    public boolean administersSecurity() {
        return of(Organisation.Kind.OPERATOR) && role == Role.SECURITY_ADMINISTRATOR;
    }

    /** True for whoever reads the record of acts: the operator's audit administrator, and the audit office. */
    public boolean audits() {
        return of(Organisation.Kind.AUDIT)
                || (of(Organisation.Kind.OPERATOR) && role == Role.AUDIT_ADMINISTRATOR);
    }

    /** True if this person opens accounts for the organisation with this code. */
    public boolean administers(String code) {
        return administersPlatform() || (role == Role.ADMINISTRATOR && organisation.code().equals(code));
    }
}
