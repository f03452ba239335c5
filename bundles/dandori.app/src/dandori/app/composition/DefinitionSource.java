package dandori.app.composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dandori.engine.port.RunStore.Revision;

/**
 * A definition file as it was read: the bytes are its identity.
 *
 * @param name what the user called it
 * @param charset name of its charset
 */
public record DefinitionSource(String name, String charset, byte[] content) {

    public static DefinitionSource read(Path file, String charset) throws IOException {
        return new DefinitionSource(file.toString(), charset, Files.readAllBytes(file));
    }

    static DefinitionSource of(Revision revision) {
        return new DefinitionSource(revision.fileName(), revision.charset(), revision.text());
    }

    Revision revision() {
        return new Revision(revisionId(), name, charset, content);
    }

    /** Identifies the bytes with their charset. */
    public String revisionId() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(charset.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
