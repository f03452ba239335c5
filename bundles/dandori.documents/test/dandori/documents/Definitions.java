package dandori.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;

import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentBuilder;
import dandori.documents.build.DocumentDays;
import dandori.documents.build.Order;
import dandori.documents.build.PlannedStarts;
import dandori.documents.build.Planning;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;
import dandori.model.Definition;
import dandori.model.resource.UnitDefinitionResource;

/** Definitions and documents for tests. */
public final class Definitions {

    /** Definitions that come with the product. */
    private static final Path SAMPLES = Path.of("..", "..", "samples");
    private static final Head HEAD = new Head("受注システム ジョブフロー設計書", "3", "山田 花子", "髙橋 一郎", "2026-11-21");
    /** Starts at six in the evening of every weekday, wherever a jobnet says 18:00. */
    private static final PlannedStarts EVENINGS = (jobnet, from, to) -> from.datesUntil(to.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .map(day -> new PlannedStarts.Start(day, day.atTime(18, 0))).toList();

    private Definitions() {
    }

    /** The text of a sample. */
    public static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The model of a text. */
    public static Definition model(String text) {
        var resource = new UnitDefinitionResource(URI.createURI("test:/definition"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return resource.definition();
    }

    /** A preset of the product. */
    public static Preset preset(String name) {
        return new Presets(Path.of("none")).find(name).orElseThrow();
    }

    /** A document with the date 2026-11-21. */
    public static Document document(String text, Form form, Locale locale) {
        return document(text, new Order(form, HEAD, preset("standard"), locale, Scope.WHOLE,
                DocumentDays.yearOf(HEAD.date()).planning(EVENINGS)));
    }

    /** A document as ordered. */
    public static Document document(String text, Order order) {
        return DocumentBuilder.build(model(text), "0123456789ab", order, Cancel.NEVER);
    }

    /** An order without planned dates about one unit. */
    public static Order about(String scope, Form form) {
        return new Order(form, HEAD, preset("standard"), Locale.JAPANESE, Scope.of(scope), Planning.NONE);
    }
}
