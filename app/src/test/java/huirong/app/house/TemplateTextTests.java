package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Words on pages are messages, so that a page is in one language and every page is in both. */
class TemplateTextTests {
    private static final Pattern WORDS = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)");
    private static final Pattern FIELD = Pattern.compile("web/form :: (?:field|choice|text|ticks|tick)\\('(\\w+)'");
    private static final Pattern WRITTEN = Pattern.compile("(?m)^([a-z][^=\\s]*)=");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "data-label");

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws Exception {
        List<String> found = new ArrayList<>();
        for (Resource template : resources("templates/**/*.html")) {
            try (Reader reader = reader(template)) {
                new SimpleMarkupParser(ParseConfiguration.htmlConfiguration())
                        .parse(reader, new WordFinder(template.getFilename(), found));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyMessageATemplateNamesIsThereInBothLanguages() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (Resource template : resources("templates/**/*.html"))
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8)).results().forEach(m -> asked.add(m.group(1)));
        assertThat(messages("zh")).containsAll(asked);
        assertThat(messages("en")).containsAll(asked);
    }

    /** What is wrong is said at the top of a form, too, where only its name tells which field is meant. */
    @Test
    void everyFieldOfAFormHasANameForWhatIsWrongWithIt() throws Exception {
        Set<String> nameless = new TreeSet<>();
        Set<String> known = messages("zh");
        for (Resource template : resources("templates/*/*.html"))
            FIELD.matcher(template.getContentAsString(StandardCharsets.UTF_8)).results()
                    .map(match -> match.group(1))
                    .filter(field -> !known.contains("named." + field))
                    .forEach(nameless::add);
        assertThat(nameless).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertThat(messages("zh")).isNotEmpty().containsExactlyElementsOf(messages("en"));
    }

    /** A straight apostrophe is doubled in a message with arguments and single in one without; a curved one is always right. */
    @Test
    void messagesUseCurvedApostrophes() throws IOException {
        for (Resource file : resources("messages/*.properties"))
            assertThat(file.getContentAsString(StandardCharsets.UTF_8)).as(file.getFilename()).doesNotContain("'");
    }

    /** All files are one source: of two messages with one key a page would show either. */
    @Test
    void noMessageIsWrittenTwice() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = new ArrayList<>();
            for (Resource file : resources("messages/*.properties"))
                if (String.valueOf(file.getFilename()).endsWith("_en.properties") == language.equals("en"))
                    WRITTEN.matcher(file.getContentAsString(StandardCharsets.UTF_8)).results().forEach(m -> keys.add(m.group(1)));
            assertThat(keys).as(language).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private static Set<String> messages(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Resource file : resources("messages/*.properties")) {
            boolean english = String.valueOf(file.getFilename()).endsWith("_en.properties");
            if (english != language.equals("en")) continue;
            Properties messages = new Properties();
            try (Reader reader = reader(file)) {
                messages.load(reader);
            }
            keys.addAll(messages.stringPropertyNames());
        }
        return keys;
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
    }

    private static Reader reader(Resource resource) throws IOException {
        return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
    }

    /** Collects text, and attributes that are read out, that hold a letter. */
    private static final class WordFinder extends AbstractSimpleMarkupHandler {
        private final String template;
        private final List<String> found;

        WordFinder(String template, List<String> found) {
            this.template = template;
            this.found = found;
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            String text = new String(buffer, offset, length).replaceAll("\\[\\[.*?]]", "");
            if (WORDS.matcher(text).find()) found.add(template + ":" + line + " " + text.strip());
        }

        @Override
        public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
            spoken(attributes, line);
        }

        @Override
        public void handleStandaloneElement(
                String element, Map<String, String> attributes, boolean minimised, int line, int column) {
            spoken(attributes, line);
        }

        private void spoken(Map<String, String> attributes, int line) {
            if (attributes == null) return;
            attributes.forEach((name, value) -> {
                if (SPOKEN.contains(name) && value != null && WORDS.matcher(value).find())
                    found.add(template + ":" + line + " " + name + "=" + value);
            });
        }
    }
}
