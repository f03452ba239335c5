package dandori.imports.holidays.country;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An element of a calendar of the library. */
record Node(Element element) {

    String name() {
        return element.getTagName();
    }

    /** The value of an attribute, or of the element inside that has this name. */
    Optional<String> text(String name) {
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name))
                : children(name).findFirst().map(child -> child.element.getTextContent().strip());
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalStateException(name() + " has no " + name));
    }

    <E extends Enum<E>> E word(Class<E> words, String name) {
        return Enum.valueOf(words, required(name));
    }

    <E extends Enum<E>> E word(String name, E otherwise) {
        return text(name).map(word -> Enum.valueOf(otherwise.getDeclaringClass(), word)).orElse(otherwise);
    }

    DayOfWeek weekday(String name) {
        return word(DayOfWeek.class, name);
    }

    Node child(String name) {
        return children(name).findFirst()
                .orElseThrow(() -> new IllegalStateException(name() + " has no element " + name));
    }

    <R> List<R> all(String name, Function<Node, R> rule) {
        return children(name).map(rule).toList();
    }

    Stream<Node> children(String name) {
        return children().filter(child -> child.name().equals(name));
    }

    Stream<Node> children() {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance)
                .map(node -> new Node((Element) node));
    }
}
