package dandori.documents.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dandori.documents.Definitions;
import dandori.documents.Publisher;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentDays;
import dandori.documents.build.Order;
import dandori.documents.build.PlannedStarts;
import dandori.documents.build.Planning;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.edition.Staleness.Fate;
import dandori.documents.edition.Staleness.Stale;
import dandori.documents.preset.Preset;
import dandori.documents.preset.Presets;

/** An old book compared with the definition as it is now. */
class StalenessTest {

    private static final String ORDERS = Definitions.sample("orders.unitdef");
    private static final Staleness.Starts NO_STARTS = (definition, registered) -> (jobnet, from, to) -> List.of();

    @TempDir
    private Path folder;

    private Staleness book(Preset preset, Scope scope) throws Exception {
        Document document = Definitions.document(ORDERS, new Order(Form.LIST, new Head("", "", "", "", ""), preset,
                Locale.JAPANESE, scope, Planning.NONE));
        Path file = folder.resolve("book.html");
        Publisher.publish(document, preset, file, Cancel.NEVER);
        return new Staleness(OldBook.read(file).orElseThrow(), new Presets(folder.resolve("presets")));
    }

    private static List<Stale> stale(Staleness book, String text) {
        return book.now(Definitions.model(text), NO_STARTS, Cancel.NEVER).orElseThrow();
    }

    @Test
    void bookOfTheSameDefinitionIsFresh() throws Exception {
        assertEquals(List.of(), stale(book(Definitions.preset("standard"), Scope.WHOLE), ORDERS));
    }

    @Test
    void bookKnowsWhatItShowedWhenItsPresetIsGone() throws Exception {
        Presets presets = new Presets(folder.resolve("presets"));
        Preset wide = Definitions.preset("wide");
        Preset own = new Preset("own", wide.page(), List.of("unit", "cm"), wide.items(), wide.parts());
        presets.save(own);
        Staleness book = book(own, Scope.WHOLE);
        presets.delete("own");

        assertFalse(Files.exists(folder.resolve("presets/own.properties")));
        assertEquals(List.of(), stale(book, ORDERS));
    }

    @Test
    void bookIsComparedAsIfRegisteredOnTheDayItNames() throws Exception {
        LocalDate named = LocalDate.of(2026, 11, 18);
        Staleness.Starts onDay = (definition, registered) -> (jobnet, from, to) -> List
                .of(new PlannedStarts.Start(registered, registered.atTime(18, 0)));
        DocumentDays days = DocumentDays.yearOf("2026-11-21").registeredOn(named);
        Preset preset = Definitions.preset("standard");
        Path file = folder.resolve("dated.html");
        Document dated = Definitions.document(ORDERS, new Order(Form.LIST, new Head("", "", "", "", "2026-11-21"),
                preset, Locale.JAPANESE, Scope.WHOLE, days.planning(onDay.of(null, named))));
        Publisher.publish(dated, preset, file, Cancel.NEVER);
        Staleness book = new Staleness(OldBook.read(file).orElseThrow(), new Presets(folder.resolve("presets")));

        List<Stale> stale = book.now(Definitions.model(ORDERS), onDay, Cancel.NEVER).orElseThrow();

        assertEquals(List.of(), stale);
        assertTrue(dated.sections().stream().anyMatch(section -> section.text().contains("実行登録日\t2026-11-18")));
    }

    @Test
    void unitThatIsGoneTakesItsSectionsAlong() throws Exception {
        Staleness book = book(Definitions.preset("standard"), Scope.WHOLE);

        List<Stale> stale = stale(book, "unit=other,,,;\n{\n\tty=g;\n}\n");

        assertEquals(1, stale.stream().filter(each -> each.fate() == Fate.NEW).count());
        assertEquals(stale.size() - 1, stale.stream().filter(each -> each.fate() == Fate.GONE).count());
    }

    @Test
    void whatIsDeeperThanTheBookGoesDoesNotMakeItStale() throws Exception {
        Staleness book = book(Definitions.preset("brief"), new Scope("", 1));

        List<Stale> stale = stale(book, ORDERS.replace("ty=j;", "ty=j;\n\t\t\tfd=7;"));

        assertEquals(List.of(), stale);
    }
}
