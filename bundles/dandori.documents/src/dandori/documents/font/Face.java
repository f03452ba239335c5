package dandori.documents.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of the product, TrueType with the Open Font License beside them ({@code documents.md} §2). */
public enum Face {

    /** BIZ UDGothic Regular, fixed pitch: every value. */
    PLAIN("BIZUDGothic-Regular.ttf", "BIZ UDGothic"),
    /** BIZ UDPGothic Bold, proportional: titles and headings. */
    HEADING("BIZUDPGothic-Bold.ttf", "BIZ UDPGothic"),
    /** Noto Sans SC, cut to the characters of GB2312: Chinese, and what the others lack. */
    CHINESE("NotoSansSC-GB2312.ttf", "Noto Sans SC");

    private final String file;
    private final String family;

    Face(String file, String family) {
        this.file = file;
        this.family = family;
    }

    /** The name of its family. */
    public String family() {
        return family;
    }

    /** A name for style sheets: {@code dandori-plain}. */
    public String key() {
        return "dandori-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The font file. */
    public InputStream open() {
        InputStream in = Face.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException(
                    "Font file fonts/" + file + " is missing from the product; install it anew.");
        }
        return in;
    }

    /** The whole font file. */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Font file fonts/" + file + " cannot be read.", unreadable);
        }
    }
}
