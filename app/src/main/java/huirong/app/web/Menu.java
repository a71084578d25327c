package huirong.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands in the navigation, for whom. Kinds of organisations and roles are words here, for this module knows no
 * other; an entry is no right, the page it leads to decides by itself.
 */
@Component
public class Menu {
    /** One entry. {@code word} is the message {@code nav.<word>}; {@code current} if the page shown lies behind it. */
    public record Entry(String href, String word, boolean current) {}

    private static final Set<String> ANY = Set.of();
    private static final Set<String> ADMINISTRATOR = Set.of("ADMINISTRATOR");
    private static final Set<String> OFFICERS = Set.of("MAKER", "CHECKER", "MEMBER");

    /** Entries for people who act for a firm, and for those whose powers are still to be proven. */
    private static final List<Line> FIRM = List.of(
            new Line("/my", "my"),
            new Line("/products", "products"),
            new Line("/my/loans", "my-loans"),
            new Line("/my/authorisations", "authorisations"),
            new Line("/my/reads", "reads"));

    private static final List<Line> NEWCOMER = List.of(new Line("/join", "join"), new Line("/products", "products"));

    private static final List<Line> STAFF = List.of(
            new Line("/office", "office", Set.of("CREDIT_OFFICE", "AUDIT"), OFFICERS),
            new Line("/desk", "desk", Set.of("BANK"), OFFICERS),
            new Line("/bank/products", "bank-products", Set.of("BANK"), OFFICERS),
            new Line("/loans", "loans", Set.of("BANK"), OFFICERS),
            new Line("/loans", "audited-loans", Set.of("AUDIT"), OFFICERS),
            new Line("/bank/pricing", "pricing", Set.of("BANK"), OFFICERS),
            new Line("/fund", "fund", Set.of("FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/filings", "filings", Set.of("BANK", "FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/claims", "claims", Set.of("BANK", "FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/recoveries", "recoveries", Set.of("BANK", "FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/guarantees", "guarantees", Set.of("BANK", "GUARANTOR", "FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/supports", "supports", Set.of("DEPARTMENT", "CREDIT_OFFICE", "FUND_OFFICE", "AUDIT"), OFFICERS),
            new Line("/batches", "batches", Set.of("CREDIT_OFFICE"), OFFICERS),
            new Line("/card-versions", "cards", Set.of("CREDIT_OFFICE", "AUDIT"), OFFICERS),
            new Line("/reviews", "reviews", Set.of("CREDIT_OFFICE"), OFFICERS),
            new Line("/adjustments", "adjustments", Set.of("AUDIT"), OFFICERS),
            new Line("/members", "members", Set.of("CREDIT_OFFICE"), OFFICERS),
            new Line("/lists", "lists", Set.of("CREDIT_OFFICE", "AUDIT"), OFFICERS),
            new Line("/firms", "firms", Set.of("BANK", "CREDIT_OFFICE", "DEPARTMENT", "AUDIT"), OFFICERS),
            new Line("/deliveries", "deliveries", Set.of("CREDIT_OFFICE", "DEPARTMENT", "OPERATOR"), OFFICERS),
            new Line("/objections", "objections", Set.of("BANK", "CREDIT_OFFICE", "DEPARTMENT"), OFFICERS),
            new Line("/organisations", "organisations", Set.of("OPERATOR"), ADMINISTRATOR),
            new Line("/security", "security", Set.of("OPERATOR"), Set.of("SECURITY_ADMINISTRATOR")),
            new Line("/zones", "zones", Set.of("OPERATOR"), ADMINISTRATOR),
            new Line("/fund/nights", "nights", Set.of("OPERATOR"), ADMINISTRATOR),
            new Line("/deliveries", "deliveries", Set.of("OPERATOR"), ADMINISTRATOR),
            new Line("/audit", "audit", Set.of("OPERATOR"), Set.of("AUDIT_ADMINISTRATOR")),
            new Line("/audit", "audit", Set.of("AUDIT"), ANY),
            new Line(
                    "/organisations",
                    "people",
                    Set.of("CREDIT_OFFICE", "DEPARTMENT", "BANK", "FUND_OFFICE", "GUARANTOR", "AUDIT", "FIRM"),
                    ADMINISTRATOR));

    Menu() {}

    /**
     * The navigation of one person.
     *
     * @param kind of the organisation, as {@code Organisation.Kind} spells it
     * @param role of the person, as {@code Role} spells it
     * @param firm reference of the firm the person acts for; null if none
     * @param path of the page shown
     */
    public List<Entry> of(String kind, String role, @Nullable String firm, String path) {
        List<Line> lines = kind.equals("FIRM") && !role.equals("ADMINISTRATOR")
                ? (firm == null ? NEWCOMER : FIRM)
                : STAFF.stream().filter(line -> line.isFor(kind, role)).toList();
        String current = lines.stream()
                .map(Line::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return lines.stream()
                .map(line -> new Entry(line.href, line.word, line.href.equals(current)))
                .toList();
    }

    private record Line(String href, String word, Set<String> kinds, Set<String> roles) {
        Line(String href, String word) {
            this(href, word, ANY, ANY);
        }

        boolean isFor(String kind, String role) {
            return (kinds.isEmpty() || kinds.contains(kind)) && (roles.isEmpty() || roles.contains(role));
        }
    }
}
