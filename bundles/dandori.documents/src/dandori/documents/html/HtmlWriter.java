package dandori.documents.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import dandori.documents.build.Cancel;
import dandori.documents.content.Document;
import dandori.documents.content.Head;
import dandori.documents.content.Section;
import dandori.documents.edition.Fingerprints;
import dandori.documents.font.GlyphRun;
import dandori.documents.font.Typesetter;
import dandori.documents.svg.SvgText;
import dandori.documents.svg.UsedLetters;
import dandori.documents.words.Words;

/** Writes a document as one HTML file. It asks nothing of the network: fonts, pictures and search are inside. */
public final class HtmlWriter {

    private final Document document;
    private final Fingerprints fingerprints;
    private final Typesetter setter;
    private final Words words;
    private final UsedLetters letters = new UsedLetters();
    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlWriter(Document document, Fingerprints fingerprints, Typesetter setter) {
        this.document = document;
        this.fingerprints = fingerprints;
        this.setter = setter;
        words = new Words(document.locale());
    }

    /** Writes the file. */
    public static void write(Document document, Fingerprints fingerprints, Typesetter setter, OutputStream out,
            Cancel cancel) throws IOException {
        HtmlWriter writer = new HtmlWriter(document, fingerprints, setter);
        writer.body(cancel);
        Writer target = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        target.write(writer.head());
        target.append(writer.out);
        target.flush();
    }

    private String head() {
        String style = letters.rules() + resource("page.css");
        String script = resource("search.js");
        return "<!DOCTYPE html>\n<html lang=\"" + document.locale().toLanguageTag() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-" + hash(script)
                + "'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"generator\" content=\""
                + "Dandori\">\n<title>" + SvgText.escaped(document.head().title()) + "</title>\n<style>\n" + style
                + "</style>\n</head>\n";
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private void body(Cancel cancel) {
        out.append("<body>\n<header><div><h1>").append(shown(document.head().title(), true))
                .append("</h1><div class=\"sub\">").append(shown(subtitle(), false)).append("</div></div>\n");
        headBlock();
        out.append("<div class=\"search\"><label for=\"q\">").append(shown(words.get("search"), false))
                .append("</label><input id=\"q\" type=\"search\" autocomplete=\"off\"><span id=\"count\" data-unit=\"")
                .append(SvgText.escaped(words.get("search.count"))).append("\"></span></div></header>\n<main>\n");
        contents();
        out.append("<div>\n");
        HtmlSections sections = new HtmlSections(document, words, letters, setter, out);
        int done = 0;
        for (Section section : document.sections()) {
            cancel.reached(++done, document.sections().size());
            sections.write(section, fingerprints.sections().getOrDefault(section.id(), ""));
        }
        out.append("</div>\n</main>\n<footer>").append(shown(words.get("foot.definition", document.revision()), false))
                .append(" | Dandori 1.0</footer>\n<script type=\"text/plain\" id=\"").append(Fingerprints.FILE_NAME)
                .append("\">\n").append(fingerprints.text().replace("</", "<\\/")).append("</script>\n<script>")
                .append(resource("search.js")).append("</script>\n</body>\n</html>\n");
    }

    private String subtitle() {
        return words.get("form." + document.form().key()) + "  |  "
                + words.scope(document.scope());
    }

    private void headBlock() {
        Head head = document.head();
        out.append("<dl>");
        pair("edition", head.edition().isEmpty() ? "" : words.get("edition", head.edition()));
        pair("author", head.author());
        pair("approver", head.approver());
        pair("date", head.date());
        out.append("</dl>\n");
    }

    private void pair(String key, String value) {
        out.append("<div><dt>").append(shown(words.get("head." + key), false)).append("</dt><dd>")
                .append(shown(value, false)).append("</dd></div>");
    }

    private void contents() {
        out.append("<nav>\n");
        String kind = "";
        for (Section section : document.sections()) {
            String own = section.id().substring(0, section.id().indexOf(':'));
            if (!own.equals(kind)) {
                out.append("<div class=\"chapter strong\">").append(shown(HtmlSections.chapter(section, words), true))
                        .append("</div>\n");
                kind = own;
            }
            out.append("<a href=\"#").append(SvgText.escaped(section.id())).append("\" style=\"padding-left:")
                    .append(section.heading().level()).append("em\">").append(shown(section.heading().title(), false))
                    .append("</a>\n");
        }
        out.append("</nav>\n");
    }

    /** Text for the file; its letters come along as fonts. */
    private String shown(String text, boolean heading) {
        return shown(text, heading, setter, letters);
    }

    static String shown(String text, boolean heading, Typesetter setter, UsedLetters letters) {
        for (GlyphRun run : setter.runs(text, heading)) {
            letters.add(run);
        }
        return SvgText.escaped(text);
    }
}
