package huirong.story.visit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/** A form while it is being filled in; what the page filled in already stays. */
public final class Sheet {
    private final Page page;
    private final URI action;
    private final FormElement form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    Sheet(Page page, URI action, FormElement form) {
        this.page = page;
        this.action = action;
        this.form = form;
        for (KeyVal pair : form.formData())
            fields.computeIfAbsent(pair.key(), name -> new ArrayList<>()).add(pair.value());
    }

    /** Types or chooses; the form must have such a field. */
    public Sheet with(String name, String... values) {
        if (form.select("[name=" + name + "]").isEmpty())
            throw page.unplayable("no field " + name + " in " + action.getPath() + ", but "
                    + form.select("[name]").eachAttr("name"));
        fields.put(name, List.of(values));
        return this;
    }

    /** What stands in a field. */
    public String value(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    /** All that a choice offers. */
    public List<String> offered(String name) {
        return form.select("[name=" + name + "] option, input[name=" + name + "]").eachAttr("value");
    }

    /** Where it goes, with its query. */
    public String goesTo() {
        return action.getRawQuery() == null ? action.getRawPath() : action.getRawPath() + "?" + action.getRawQuery();
    }

    /** All that is filled in. */
    public Map<String, List<String>> filled() {
        return Map.copyOf(fields);
    }

    /** Sends it, and it must be taken. */
    public Sent send() {
        Sent sent = sendAnyway();
        if (!sent.taken() && sent.status() != 200) throw sent.page().unplayable("send " + action.getPath() + " " + shown());
        return sent;
    }

    /** Sends it, whatever comes of it. */
    public Sent sendAnyway() {
        return page.visitor().post(action, fields);
    }

    private Map<String, List<String>> shown() {
        Map<String, List<String>> shown = new LinkedHashMap<>(fields);
        shown.keySet().removeAll(List.of("_csrf", "password", "repeated"));
        return shown;
    }
}
