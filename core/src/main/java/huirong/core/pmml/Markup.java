package huirong.core.pmml;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with the JDK's own writer, which escapes what has to be. */
final class Markup {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with others in it, to be ended. */
    Markup start(String name, String... attributes) {
        return put(name, false, attributes);
    }

    Markup empty(String name, String... attributes) {
        return put(name, true, attributes);
    }

    /** A list of values as PMML writes it. */
    Markup array(String type, List<String> values) {
        try {
            indent();
            writer.writeStartElement("Array");
            writer.writeAttribute("type", type);
            writer.writeAttribute("n", Integer.toString(values.size()));
            writer.writeCharacters(String.join(" ", values));
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Markup end() {
        try {
            depth--;
            indent();
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String document() {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Markup put(String name, boolean empty, String... attributes) {
        try {
            indent();
            if (empty) writer.writeEmptyElement(name);
            else writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) writer.writeAttribute(attributes[i], attributes[i + 1]);
            if (!empty) depth++;
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
