package huirong.core.pmml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document that came from outside. No document types and no entities are read, so a document can neither fetch
 * anything nor grow; depth and number of elements are bounded.
 *
 * @param where the path to it, for messages
 */
record Element(String where, String name, Map<String, String> attributes, List<Element> children, StringBuilder content) {
    private static final int MOST_DEPTH = 40;
    private static final int MOST_ELEMENTS = 1_000_000;

    /** @throws IllegalArgumentException saying where and what is wrong */
    static Element read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return read(factory.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("no XML that is read here: " + broken.getMessage(), broken);
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = begin(reader, open.peek());
                    if (open.isEmpty()) root = element;
                    open.push(element);
                    if (open.size() > MOST_DEPTH || ++elements > MOST_ELEMENTS)
                        throw element.wrong("the document is too deep or too large");
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) open.peek().content.append(reader.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IllegalArgumentException("a document type or an entity is not read");
                default -> {} // comments and processing instructions say nothing
            }
        }
        if (root == null) throw new IllegalArgumentException("no element");
        return root;
    }

    private static Element begin(XMLStreamReader reader, @Nullable Element parent) {
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        String called = attributes.containsKey("name") ? name + " " + attributes.get("name") : name;
        String where = parent == null ? called : parent.where + " / " + called;
        Element element = new Element(where, name, attributes, new ArrayList<>(), new StringBuilder());
        if (parent != null) parent.children.add(element);
        return element;
    }

    String text() {
        return content.toString().strip();
    }

    /** @throws IllegalArgumentException if it is absent */
    String attribute(String key) {
        String value = attributes.get(key);
        if (value == null) throw wrong("has no " + key);
        return value;
    }

    String attribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    /** @throws IllegalArgumentException unless there is exactly one child of the name */
    Element only(String child) {
        List<Element> found = all(child);
        if (found.size() != 1) throw wrong("has " + found.size() + " " + child + ", not one");
        return found.getFirst();
    }

    List<Element> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** Refuses children that nobody would read. */
    Element knows(String... names) {
        TreeSet<String> unknown = new TreeSet<>(children.stream().map(Element::name).toList());
        unknown.removeAll(List.of(names));
        if (!unknown.isEmpty()) throw wrong(String.join(", ", unknown) + " is not understood");
        return this;
    }

    /** Refuses attributes that nobody would read. */
    Element has(String... names) {
        TreeSet<String> unknown = new TreeSet<>(attributes.keySet());
        unknown.removeAll(List.of(names));
        if (!unknown.isEmpty()) throw wrong("attribute " + String.join(", ", unknown) + " is not understood");
        return this;
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}
