package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.adjustment.AdjustmentEvent;
import huirong.core.card.CardEvent;
import huirong.core.fund.ClaimEvent;
import huirong.core.loan.LoanEvent;
import huirong.core.product.ProductEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The record of acts is read by people: whatever the program may write into it has words. */
class AuditWordsTests {
    private static final Pattern RECORDS =
            Pattern.compile("\\b(?:attempts|acts)\\s*\\.once\\(|\\baudit\\.record\\(|\\bAccessActed\\b|\\.onLine\\(|\\bact\\(by,");
    private static final Pattern ACT = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern MADE_OF_EVENT = Pattern.compile("\"([a-z]+)\\.\" \\+ [a-z]+\\.name\\(\\)");
    private static final Pattern HIDDEN = Pattern.compile("new NotVisible\\((?:card\\.code\\(\\) \\+ )?\"([^\"]+)\"");
    private static final Pattern ABOUT = Pattern.compile("\"([a-z]+(?:[ -][a-z]+)*) \" \\+ [a-z]");

    /** What completes an act's code where its beginning stands alone. */
    private static final Map<String, List<String>> EVENTS = Map.of(
            "adjustment", names(AdjustmentEvent.values()),
            "card", names(CardEvent.values()).stream().filter(event -> !event.equals("supersede")).toList(),
            "claim", names(ClaimEvent.values()),
            "fund", List.of("budget", "appropriation", "arrival", "interest", "treasury-return"),
            "loan", names(LoanEvent.values()),
            "membership", List.of("uphold", "dismiss"),
            "product", names(ProductEvent.values()));

    @Test
    void everyActHasWords() {
        Set<String> acts = new TreeSet<>();
        for (String source : recording()) {
            ACT.matcher(source).results().map(found -> found.group(1)).forEach(acts::add);
            MADE_OF_EVENT.matcher(source).results().map(found -> found.group(1)).forEach(noun -> {
                assertThat(EVENTS).as("events of " + noun).containsKey(noun);
                EVENTS.get(noun).forEach(event -> acts.add(noun + "." + event));
            });
        }
        Set<String> words = messages();
        acts.removeIf(code -> words.contains("problem." + code) || words.contains("basis." + code));
        assertThat(acts).hasSizeGreaterThan(60);
        assertThat(acts).allSatisfy(act -> assertThat(words).contains("act." + act));
    }

    @Test
    void whatAnActIsOnHasWords() {
        Set<String> nouns = new TreeSet<>();
        for (String source : sources())
            HIDDEN.matcher(source).results().map(AuditWordsTests::noun).forEach(nouns::add);
        for (String source : recording()) ABOUT.matcher(source).results().map(AuditWordsTests::noun).forEach(nouns::add);
        Set<String> words = messages();
        // The same pattern is used for a basis: for which office or bank somebody acted.
        nouns.removeIf(code -> words.contains("basis." + code + "-maker"));
        assertThat(nouns).hasSizeGreaterThan(30);
        assertThat(nouns).allSatisfy(noun -> assertThat(words).containsAnyOf("about." + noun, "act." + noun));
    }

    private static String noun(MatchResult found) {
        return found.group(1).strip().replace(' ', '-');
    }

    private static List<String> names(Enum<?>[] events) {
        return Stream.of(events)
                .map(event -> event.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> recording() {
        return sources().stream().filter(source -> RECORDS.matcher(source).find()).toList();
    }

    private static List<String> sources() {
        return read("src/main/java/huirong/app", ".java");
    }

    private static Set<String> messages() {
        return read("src/main/resources/messages", ".properties").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toSet());
    }

    private static List<String> read(String folder, String ending) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            List<String> texts = new ArrayList<>();
            for (Path file : walk.filter(each -> each.toString().endsWith(ending)).toList())
                texts.add(Files.readString(file));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
