package dandori.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;

import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.build.Order;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Head;
import dandori.documents.edition.Comparison;
import dandori.documents.edition.Editions.Edition;
import dandori.model.Definition;
import dandori.model.Unit;
import dandori.model.resource.UnitDefinitionResource;

/**
 * The definition documents are made from.
 *
 * @param definition its model, which nobody edits while documents are made
 * @param charset    the name of the charset of its text
 * @param content    its text, byte for byte
 */
public record DocumentSource(Definition definition, String charset, byte[] content) {

    private static final int REVISION = 12;

    /**
     * Reads a definition.
     *
     * @throws UncheckedIOException when the bytes are no definition at all
     */
    public static DocumentSource of(String charset, byte[] content) {
        var resource = new UnitDefinitionResource(URI.createURI("document:/definition"));
        try {
            resource.load(new ByteArrayInputStream(content), Map.of(UnitDefinitionResource.CHARSET, charset));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The definition cannot be read.", unreadable);
        }
        return new DocumentSource(resource.definition(), charset, content);
    }

    /** What the definition is about: the names of its uppermost units. */
    public String subject() {
        return subject(definition);
    }

    /** The same of a definition of which no document is made yet. */
    public static String subject(Definition definition) {
        return definition.getUnits().stream().map(Unit::getName).collect(Collectors.joining("+"));
    }

    /** Identifies the bytes with their charset, in the foot of every page. */
    public String revision() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(charset.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(content)).substring(0, REVISION);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The edition this is, under a head that names it. */
    public Edition edition(Head head) {
        return new Edition(head.edition(), subject(), head, charset, content);
    }

    /**
     * Makes a document.
     *
     * @param order what is wanted of a definition: of this one, or of an earlier edition
     * @throws UnknownUnitException when the order is about a unit that is not there
     * @throws dandori.documents.build.CancelledException soon after {@code cancel} says so
     */
    public Document document(Function<Definition, Order> order, Cancel cancel) {
        return DocumentBuilder.build(definition, revision(), order.apply(definition), cancel);
    }

    /** Makes a document that shows what changed since an earlier edition. */
    public Document document(Function<Definition, Order> order, Edition since, Cancel cancel) {
        Document wanted = document(order, cancel);
        try {
            Document earlier = of(since.charset(), since.definition()).document(order, cancel);
            return Comparison.marked(earlier, wanted, since.name());
        } catch (UnknownUnitException added) {
            return Comparison.marked(wanted.with(java.util.List.of(), ""), wanted, since.name());
        }
    }
}
