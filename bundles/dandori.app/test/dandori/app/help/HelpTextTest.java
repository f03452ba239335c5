package dandori.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dandori.app.help.HelpText.Kind;
import dandori.app.help.HelpText.Span;

class HelpTextTest {

    private static final Path PAGES = Path.of("../dandori.app/help");

    @Test
    void linesOfAParagraphFlowTogetherAndMarksBecomeSpans() {
        HelpText page = HelpText.of("# Title\n\nOne **two**\n`three` [four](x.md).\n\n- item\n- other\n");

        assertEquals("Title\n\nOne two three four.\n\n• item\n• other\n", page.text());
        assertEquals(List.of(new Span(Kind.HEADING, 0, 5, ""), new Span(Kind.STRONG, 11, 3, ""),
                new Span(Kind.LITERAL, 15, 5, "")), page.spans());
    }

    @Test
    void pictureStandsForItselfAndTablesKeepTheirRows() {
        HelpText page = HelpText.of("![Alt](images/a.png)\n\n| key | does |\n|---|---|\n| F1 | help |\n");

        assertEquals(HelpText.PICTURE + "\n\nkey   does\nF1   help\n", page.text());
        assertEquals(List.of(new Span(Kind.PICTURE, 0, 1, "a.png")), page.spans());
    }

    @Test
    void japaneseLinesAreJoinedWithoutABlank() {
        assertEquals("一行目二行目\n", HelpText.of("一行目\n二行目").text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ja", "zh" })
    void everyPageIsThereInEveryLanguageWithTheSamePictures(String language) throws IOException {
        for (String name : names()) {
            assertEquals(pictures("en", name), pictures(language, name), name);
        }
    }

    @Test
    void everyPictureIsThere() throws IOException {
        for (String name : names()) {
            for (String language : List.of("en", "ja", "zh")) {
                for (String picture : pictures(language, name)) {
                    assertTrue(Files.exists(PAGES.resolve(language).resolve("images").resolve(picture)), picture);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "calendar", "schedule", "first-jobnet", "search" })
    void guideBesideTheSourceSaysTheSame(String name) throws IOException {
        String guide = Files.readString(Path.of("../../docs/guide", name + ".md"));

        assertEquals(Files.readString(PAGES.resolve("en").resolve(name + ".md")),
                guide.replace("](../../bundles/dandori.app/help/en/images/", "]("));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(PAGES.resolve("en"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")).sorted()
                    .toList();
        }
    }

    private static List<String> pictures(String language, String name) throws IOException {
        return HelpText.of(Files.readString(PAGES.resolve(language).resolve(name))).spans().stream()
                .filter(span -> span.kind() == Kind.PICTURE).map(Span::name).toList();
    }
}
