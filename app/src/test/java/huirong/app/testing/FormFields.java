package huirong.app.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inputs of a page, by name, with what stands in them. */
public final class FormFields {
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private FormFields() {}

    public static Map<String, String> of(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) fields.put(name.group(1), value.find() ? value.group(1) : "");
        }
        return fields;
    }
}
