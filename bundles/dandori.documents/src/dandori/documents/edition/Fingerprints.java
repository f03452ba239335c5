package dandori.documents.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dandori.documents.build.Cancel;
import dandori.documents.content.ChangesSection;
import dandori.documents.content.Document;
import dandori.documents.content.Section;

/**
 * The fingerprints of the sections of a document: a section whose fingerprint is the same shows the same. The text form
 * travels inside documents ({@value #FILE_NAME}), so that an old book can say which of its pages are stale.
 *
 * @param settings how the document was ordered: {@code form scope lang preset date}, and more
 * @param sections fingerprint by section id, in the order of the document
 * @param pages    the page each section begins on, from 1; empty in documents without pages
 */
public record Fingerprints(Map<String, String> settings, Map<String, String> sections, Map<String, Integer> pages) {

    /** The name under which a document carries its fingerprints. */
    public static final String FILE_NAME = "dandori-sections.txt";

    private static final String FIRST_LINE = "dandori-document 1";

    public Fingerprints {
        settings = new LinkedHashMap<>(settings);
        sections = new LinkedHashMap<>(sections);
        pages = new LinkedHashMap<>(pages);
    }

    /** No section at all. */
    public static Fingerprints none() {
        return new Fingerprints(Map.of(), Map.of(), Map.of());
    }

    /** The fingerprints of a document; its list of changes has none. */
    public static Fingerprints of(Document document, Map<String, String> settings) {
        return of(document, settings, Cancel.NEVER);
    }

    /**
     * The same of a document that may no longer be wanted.
     *
     * @throws dandori.documents.build.CancelledException soon after {@code cancel} says so
     */
    public static Fingerprints of(Document document, Map<String, String> settings, Cancel cancel) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            cancel.check();
            if (!(section instanceof ChangesSection)) {
                sections.put(section.id(), of(section));
            }
        }
        return new Fingerprints(settings, sections, Map.of());
    }

    /** The same with the pages that sections begin on. */
    public Fingerprints on(Map<String, Integer> pagesOfSections) {
        return new Fingerprints(settings, sections, pagesOfSections);
    }

    /** The fingerprint of a section: SHA-256 of its text. */
    public static String of(Section section) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(section.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One line of text for every setting and section. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        settings.forEach((key, value) -> text.append(key).append('=').append(value.replace('\n', ' ')).append('\n'));
        sections.forEach((id, print) -> text.append(print).append('\t').append(id)
                .append(pages.containsKey(id) ? "\t" + pages.get(id) : "").append('\n'));
        return text.toString();
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Fingerprints read(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !lines.remove(0).equals(FIRST_LINE)) {
            throw new IllegalArgumentException("These are no fingerprints of a document.");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            int equals = line.indexOf('=');
            if (cells.length > 1) {
                sections.put(cells[1], cells[0]);
                if (cells.length > 2) {
                    pages.put(cells[1], Integer.valueOf(cells[2]));
                }
            } else if (equals > 0) {
                settings.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return new Fingerprints(settings, sections, pages);
    }

    /** The ids of the sections that are not the same in the other: changed or gone there, in this order; then new ones. */
    public List<String> staleIn(Fingerprints now) {
        List<String> stale = new ArrayList<>();
        sections.forEach((id, print) -> {
            if (!print.equals(now.sections.get(id))) {
                stale.add(id);
            }
        });
        now.sections.keySet().stream().filter(id -> !sections.containsKey(id)).forEach(stale::add);
        return stale;
    }
}
