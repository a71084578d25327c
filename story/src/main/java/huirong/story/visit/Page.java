package huirong.story.visit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page as it was answered. */
public record Page(Visitor visitor, int status, URI address, Document document) {
    private static final int LONGEST = 600;

    public String path() {
        return address.getPath();
    }

    /** What an element says. */
    public String words(String selector) {
        return document.select(selector).text();
    }

    public boolean has(String selector) {
        return document.selectFirst(selector) != null;
    }

    /** Paths of the links that begin so, each once. */
    public List<String> links(String prefix) {
        return document.select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")).getPath())
                .filter(path -> path.startsWith(prefix))
                .distinct()
                .toList();
    }

    /** Follows the first link whose path begins so. */
    public Page follow(String prefix) {
        return document.select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")))
                .filter(link -> link.getPath().startsWith(prefix))
                .findFirst()
                .map(visitor::open)
                .orElseThrow(() -> unplayable("no link to " + prefix));
    }

    /** The form whose address ends so. */
    public Sheet sheet(String ending) {
        return found(ending).orElseThrow(() -> unplayable("no form " + ending + ", but " + forms()));
    }

    /** The form whose address ends so and that offers this value in a field, where several have one address. */
    public Sheet sheet(String ending, String field, String value) {
        String wanted = "[name=" + field + "][value=" + value + "]";
        return forms(ending)
                .filter(form -> form.selectFirst(wanted) != null)
                .findFirst()
                .map(form -> new Sheet(this, action(form), form).with(field, value))
                .orElseThrow(() -> unplayable("no form " + ending + " with " + wanted + ", but " + forms()));
    }

    /**
     * Sends fields to an address of the form's own kind without its form, as somebody does who repeats what was sent before:
     * the page may know by now that it was done and show the form no more.
     */
    public Sent repeat(String path, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put("_csrf", List.of(document.select("[name=_csrf]").attr("value")));
        return visitor.post(address.resolve(path), all);
    }

    public Optional<Sheet> found(String ending) {
        return forms(ending).findFirst().map(form -> new Sheet(this, action(form), form));
    }

    private Stream<FormElement> forms(String ending) {
        return document.forms().stream()
                .filter(form -> form.attr("method").equalsIgnoreCase("post"))
                .filter(form -> action(form).getPath().endsWith(ending));
    }

    Page sound(String act) {
        if (status / 100 != 2) throw unplayable(act);
        return this;
    }

    /** Says who stumbled over what, and what the page has to say for itself. */
    public Unplayable unplayable(String act) {
        String said = document.select("h1, .errors, .wrong, .said, main .lead, [role=alert]").stream()
                .map(Element::text)
                .distinct()
                .collect(Collectors.joining(" | "));
        if (said.isEmpty()) said = document.text();
        return new Unplayable(visitor.name() + ": " + act + ": " + status + " " + path() + ": "
                + said.substring(0, Math.min(LONGEST, said.length())));
    }

    private String forms() {
        return document.forms().stream().map(form -> action(form).getPath()).distinct().collect(Collectors.joining(" "));
    }

    private URI action(FormElement form) {
        String action = form.absUrl("action");
        return action.isEmpty() ? address : URI.create(action);
    }
}
