package dandori.excel.read;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import org.apache.poi.ss.util.CellReference;

import dandori.excel.book.SafeText;

/** Copies the XML of one sheet, with words in one column. */
final class ResultColumn {

    private final int column;
    private final Map<Integer, String> words;
    private final XMLEventFactory events = XMLEventFactory.newInstance();
    private int row;

    ResultColumn(int column, Map<Integer, String> words) {
        this.column = column;
        this.words = words;
    }

    void copy(InputStream in, OutputStream out) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLEventReader reader = factory.createXMLEventReader(in, "UTF-8");
        XMLEventWriter writer = XMLOutputFactory.newInstance().createXMLEventWriter(out,
                StandardCharsets.UTF_8.name());
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement() && name(event).equals("row")) {
                copyRow(event.asStartElement(), reader, writer);
            } else {
                writer.add(event);
            }
        }
        writer.flush();
    }

    private static String name(XMLEvent event) {
        return event.isStartElement()
                ? event.asStartElement().getName().getLocalPart()
                : event.asEndElement().getName().getLocalPart();
    }

    private void copyRow(StartElement start, XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        Attribute number = start.getAttributeByName(new QName("r"));
        row = number == null ? row + 1 : Integer.parseInt(number.getValue());
        String word = words.get(row);
        writer.add(start);
        boolean open = word != null;
        XMLEvent event = reader.nextEvent();
        while (!(event.isEndElement() && name(event).equals("row"))) {
            if (open && event.isStartElement() && name(event).equals("c") && column(event) >= column) {
                open = false;
                write(start.getName(), word, column(event) == column ? style(event) : null, writer);
                event = column(event) == column ? afterCell(reader) : event;
            } else {
                writer.add(event);
                event = reader.nextEvent();
            }
        }
        if (open) {
            write(start.getName(), word, null, writer);
        }
        writer.add(event);
    }

    private static int column(XMLEvent cell) {
        Attribute place = cell.asStartElement().getAttributeByName(new QName("r"));
        return place == null ? -1 : new CellReference(place.getValue()).getCol();
    }

    private static String style(XMLEvent cell) {
        Attribute style = cell.asStartElement().getAttributeByName(new QName("s"));
        return style == null ? null : style.getValue();
    }

    /** Leaves a cell out; what comes after it. */
    private static XMLEvent afterCell(XMLEventReader reader) throws XMLStreamException {
        XMLEvent event = reader.nextEvent();
        while (!(event.isEndElement() && name(event).equals("c"))) {
            event = reader.nextEvent();
        }
        return reader.nextEvent();
    }

    private void write(QName like, String word, String style, XMLEventWriter writer) throws XMLStreamException {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(events.createAttribute("r", CellReference.convertNumToColString(column) + row));
        if (style != null) {
            attributes.add(events.createAttribute("s", style));
        }
        attributes.add(events.createAttribute("t", "inlineStr"));
        String prefix = like.getPrefix();
        String space = like.getNamespaceURI();
        writer.add(events.createStartElement(prefix, space, "c", attributes.iterator(), null));
        writer.add(events.createStartElement(prefix, space, "is"));
        writer.add(events.createStartElement(prefix, space, "t"));
        writer.add(events.createCharacters(SafeText.write(word)));
        writer.add(events.createEndElement(prefix, space, "t"));
        writer.add(events.createEndElement(prefix, space, "is"));
        writer.add(events.createEndElement(prefix, space, "c"));
    }
}
