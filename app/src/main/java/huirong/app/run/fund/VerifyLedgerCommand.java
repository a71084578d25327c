package huirong.app.run.fund;

import huirong.app.compensation.root.SignedRoot;
import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.ledger.Root;
import huirong.core.ledger.Verification;
import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Sound;
import huirong.core.money.Fen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code huirong verify ledger}: whether an export of a fund's book is sound, and the one that published roots speak of. */
@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = {
            "核验账本的导出文件：写法、指纹链、借贷、余额、限额和引用；给出公布的根时，也核验签名和根。通过返回 0，未通过返回 3。",
            "Verifies an export of a ledger: spelling, chain, sums, balances, limits and references; with published roots, also their"
                    + " signatures and roots. Exit code 0 if sound, 3 if not."
        })
final class VerifyLedgerCommand implements Callable<Integer> {
    private static final int BROKEN = 3;
    private static final int BUFFER = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(paramLabel = "EXPORT", description = {"账本页面下载的导出文件。", "What the page of the ledger lets you download."})
    private Path export = Path.of("");

    @Option(names = "--root", paramLabel = "ROOTS", description = {"公布的根（JSON）。", "Published roots (JSON)."})
    private @Nullable Path roots;

    @Option(
            names = "--key",
            paramLabel = "HEX",
            description = {
                "另行留存的公钥，可以重复；不给时采用根文件自带的公钥。",
                "A public key kept elsewhere, may be repeated; without it those in the file of roots are taken."
            })
    private List<String> keys = List.of();

    @Option(names = "--json", description = {"输出 JSON。", "Write JSON."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<SignedRoot> signed = roots == null ? List.of() : read(roots);
        for (SignedRoot one : signed) requireSigned(one);
        Verification.Result result;
        try (InputStream in = Files.newInputStream(export)) {
            result = Verification.of(in, signed.stream().map(SignedRoot::root).toList());
        }
        Terminal terminal = Terminal.standard();
        if (json) terminal.out().println(JSON.writeValueAsString(fields(result, signed)));
        else words(result, signed, terminal);
        return result instanceof Sound ? 0 : BROKEN;
    }

    private static List<SignedRoot> read(Path file) throws IOException {
        try {
            List<SignedRoot> read = SignedRoot.read(Files.readString(file, StandardCharsets.UTF_8));
            if (!read.isEmpty()) return read;
        } catch (IllegalArgumentException malformed) {
            throw Refused.input(
                    "根文件 " + file + " 不能读：" + malformed.getMessage(),
                    "The file of roots " + file + " cannot be read: " + malformed.getMessage());
        }
        throw Refused.input("根文件 " + file + " 里没有根。", "The file " + file + " holds no root.");
    }

    private void requireSigned(SignedRoot one) {
        Root root = one.root();
        if (!one.signed())
            throw Refused.input(
                    "第 " + root.entries() + " 笔处的根签名不符。", "The root at entry " + root.entries() + " is not signed by its keys.");
        if (!keys.isEmpty() && !keys.contains(one.ed25519Key()) && !keys.contains(one.sm2Key()))
            throw Refused.input(
                    "第 " + root.entries() + " 笔处的根不是用给定的公钥签的。",
                    "The root at entry " + root.entries() + " is signed with other keys than those given.");
    }

    private Map<String, Object> fields(Verification.Result result, List<SignedRoot> signed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", result instanceof Sound);
        switch (result) {
            case Sound(String book, long entries, String head, var balances) -> {
                fields.put("book", book);
                fields.put("entries", entries);
                fields.put("head", head);
                fields.put("roots", signed.stream().map(one -> one.root().entries()).toList());
                fields.put("keys", trusted(signed));
                fields.put("keysGiven", !keys.isEmpty());
                Map<String, Object> accounts = new LinkedHashMap<>();
                balances.forEach((account, balance) -> accounts.put(account.code(), balance));
                fields.put("balances", accounts);
            }
            case Broken(long no, var fault) -> {
                fields.put("firstBroken", no);
                fields.put("fault", fault.name());
            }
        }
        return fields;
    }

    private void words(Verification.Result result, List<SignedRoot> signed, Terminal terminal) {
        switch (result) {
            case Sound(String book, long entries, String head, var balances) -> {
                terminal.out().println("核验通过 sound: " + book + ", " + entries + " 笔 lines");
                terminal.out().println("最后一笔的指纹 head: " + head);
                balances.forEach((account, balance) -> terminal.out()
                        .println("  " + account.code() + "  余额 balance " + Fen.yuan(balance.posted(account.side()))
                                + "  占用 held " + Fen.yuan(balance.held(account.side()))));
                for (SignedRoot one : signed)
                    terminal.out().println("与公布的根相符 agrees with the root at entry " + one.root().entries());
                if (!signed.isEmpty() && keys.isEmpty())
                    terminal.say(
                            "公钥取自根文件，请与另行留存的对照：" + trusted(signed),
                            "The keys are those the file names; compare them with ones kept elsewhere.");
                if (signed.isEmpty())
                    terminal.say(
                            "没有给出公布的根：整本重写或截去末尾后重新封口的账本，这样看不出来。",
                            "Without a published root, a book written anew or cut and closed again would pass.");
            }
            case Broken(long no, var fault) -> terminal.out().println(
                    "核验未通过 broken: 第 " + no + " 笔 line " + no + ", " + fault + " " + FaultWords.of(fault));
        }
    }

    private static Set<String> trusted(List<SignedRoot> signed) {
        Set<String> found = new TreeSet<>();
        for (SignedRoot one : signed) {
            found.add(one.ed25519Key());
            found.add(one.sm2Key());
        }
        return found;
    }
}
