package huirong.app.compensation.claim;

import huirong.app.compensation.paper.NewPaper;
import huirong.app.web.Typed;
import huirong.core.fact.Sha256;
import huirong.core.fund.policy.ClaimTerms.Document;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A paper as its bank describes it: what it holds, its number, its pages. */
record PaperForm(@Nullable List<String> documents, @Nullable String number, @Nullable String pages) {
    static final PaperForm EMPTY = new PaperForm(null, null, null);
    /** A scanned set of papers; more would rather be several. */
    private static final long MOST_BYTES = 20L << 20;

    /** Empty if anything is wrong, which {@code typed} then says. */
    Optional<NewPaper> read(@Nullable MultipartFile file, Typed typed) throws IOException {
        Set<Document> held = EnumSet.noneOf(Document.class);
        for (String code : chosen())
            Arrays.stream(Document.values()).filter(one -> one.name().equals(code)).forEach(held::add);
        if (held.isEmpty() || held.size() != chosen().size()) typed.fault("documents", "typed.choose");
        String named = typed.words("number", Objects.requireNonNullElse(number, ""), 80);
        String count = Typed.plain(pages);
        boolean counted = count.matches("[1-9][0-9]{0,3}");
        if (!counted) typed.fault("pages", "claim-pages");
        boolean uploaded = file != null && !file.isEmpty();
        if (uploaded && file.getSize() > MOST_BYTES) typed.fault("file", "claim-file-large");
        if (!typed.sound()) return Optional.empty();
        int read = Integer.parseInt(count);
        if (!uploaded) return Optional.of(new NewPaper(held, named, read, "", null, null));
        byte[] body = file.getBytes();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\0', ' ');
        return Optional.of(new NewPaper(held, named, read, name, body, Sha256.of(body)));
    }

    public List<String> chosen() {
        return documents == null ? List.of() : documents;
    }
}
