package huirong.core.ledger;

import huirong.core.fact.CanonicalJson;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A book's name and the accounts it begins with; fixed when it is opened, as the first line of the chain. Further accounts are
 * opened by lines of their own ({@link Opening}).
 *
 * @param book for example {@code fund wujin}
 * @param accounts each code once
 */
public record Chart(String book, List<Account> accounts) {
    public Chart {
        accounts = List.copyOf(accounts);
        Set<String> codes = new HashSet<>();
        for (Account account : accounts)
            if (!codes.add(account.code())) throw new IllegalArgumentException("account " + account.code() + " twice");
    }

    public Optional<Account> account(String code) {
        return accounts.stream().filter(account -> account.code().equals(code)).findFirst();
    }

    /** The head line. */
    public String line() {
        return CanonicalJson.write(Map.of(
                "book",
                book,
                "accounts",
                accounts.stream()
                        .map(account -> Map.of(
                                "code", account.code(), "side", account.side().name(), "floored", account.floored()))
                        .toList()));
    }

    /** @throws IllegalArgumentException for a line that is not a chart's, in its one spelling */
    static Chart read(String line) {
        Map<String, Object> fields = CanonicalJson.object(line);
        if (!(fields.get("book") instanceof String book) || !(fields.get("accounts") instanceof List<?> listed))
            throw new IllegalArgumentException("a head line without book and accounts");
        Chart chart = new Chart(book, listed.stream().map(Chart::account).toList());
        if (!chart.line().equals(line)) throw new IllegalArgumentException("a head line in another spelling");
        return chart;
    }

    private static Account account(Object listed) {
        if (listed instanceof Map<?, ?> fields
                && fields.get("code") instanceof String code
                && fields.get("side") instanceof String side
                && fields.get("floored") instanceof Boolean floored)
            return new Account(code, Account.Side.valueOf(side), floored);
        throw new IllegalArgumentException("an account without code, side or limit");
    }
}
