package dandori.documents.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.build.DocumentDays;
import dandori.documents.build.Order;
import dandori.documents.build.PlannedStarts;
import dandori.documents.build.UnknownUnitException;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.content.Section;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;
import dandori.model.Definition;

/**
 * Compares an old book with the definition as it is now: makes the book again, ordered as it was, and tells which of
 * its sections would not be the same. Where a book of results is concerned there is nothing to compare.
 */
public final class Staleness {

    private final Fingerprints old;
    private final Presets presets;

    /** Asks of a book, made with one of these presets. */
    public Staleness(Fingerprints old, Presets presets) {
        this.old = old;
        this.presets = presets;
    }

    /** Knows the starts of a definition as if all were registered on a day. */
    @FunctionalInterface
    public interface Starts {
        PlannedStarts of(Definition definition, LocalDate registered);
    }

    /**
     * A section that is not the same any more.
     *
     * @param section its id
     * @param title   what it is called; the path of the unit where it is gone
     * @param page    where it begins in the old book, from 1; 0 when it is new, or the book has no pages
     * @param fate    what became of it
     */
    public record Stale(String section, String title, int page, Fate fate) {
    }

    /** What became of a section. */
    public enum Fate {
        CHANGED, GONE, NEW
    }

    /** The name of the preset the book was made with. */
    public String preset() {
        return old.settings().getOrDefault("preset", Presets.STANDARD);
    }

    /** Whether the book tells of a definition: one of results does not. */
    public boolean isOfDefinition() {
        return old.settings().containsKey("form") && form() != Form.RESULTS;
    }

    private Form form() {
        return Form.valueOf(old.settings().get("form").toUpperCase(Locale.ROOT));
    }

    private Optional<Preset> shown() {
        return old.settings().containsKey("columns")
                ? Optional.of(Presets.of(preset(), old.settings()))
                : presets.find(preset());
    }

    /**
     * The sections that are stale, in the order of the old book, then new ones; empty when the book does not say what
     * it showed and its preset is gone.
     *
     * @throws dandori.documents.build.CancelledException soon after {@code cancel} says so
     */
    public Optional<List<Stale>> now(Definition definition, Starts starts, Cancel cancel) {
        return shown().map(preset -> {
            Optional<Document> again = again(definition, preset, starts, cancel);
            Fingerprints now = again.map(document -> Fingerprints.of(document, Publisher.settings(document, preset)))
                    .orElse(Fingerprints.none());
            return old.staleIn(now).stream().map(section -> stale(section, again)).toList();
        });
    }

    private Stale stale(String section, Optional<Document> again) {
        Optional<Section> now = again.flatMap(document -> document.section(section));
        Fate fate = now.isEmpty() ? Fate.GONE : old.sections().containsKey(section) ? Fate.CHANGED : Fate.NEW;
        String path = section.substring(section.indexOf(':') + 1);
        return new Stale(section, now.map(found -> found.heading().title()).orElse(path),
                old.pages().getOrDefault(section, 0), fate);
    }

    private Optional<Document> again(Definition definition, Preset preset, Starts starts, Cancel cancel) {
        Map<String, String> settings = old.settings();
        DocumentDays days = DocumentDays.of(settings);
        String levels = settings.get("levels");
        Scope scope = new Scope(settings.getOrDefault("scope", ""),
                levels == null ? Scope.ALL_LEVELS : Integer.parseInt(levels));
        Order order = new Order(form(), new Head("", "", "", "", ""), preset,
                Locale.forLanguageTag(settings.getOrDefault("lang", "en")), scope,
                days.planning(starts.of(definition, days.registered())));
        try {
            return Optional.of(DocumentBuilder.build(definition, "", order, cancel));
        } catch (UnknownUnitException gone) {
            return Optional.empty();
        }
    }
}
