package dandori.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The keys of all bundles of the product together: each does one thing in one place. */
class KeysTest {

    private static final String OURS = "dandori.";
    /** Outside of dialogs the window's keys and the common ones are the same. */
    private static final String WINDOW = "org.eclipse.ui.contexts.window";
    private static final String EVERYWHERE = "org.eclipse.ui.globalScope";
    private static final String COMMON = "org.eclipse.ui.contexts.dialogAndWindow";

    /** A key, where it holds, and what it does. */
    private record Key(String sequence, String context, String command) {

        String place() {
            return sequence + " in " + (context.equals(COMMON) ? WINDOW : context);
        }
    }

    @Test
    void noKeyDoesTwoThingsInOnePlace() throws Exception {
        Map<String, Set<String>> commands = new HashMap<>();
        for (Key key : keys()) {
            commands.computeIfAbsent(key.place(), place -> new TreeSet<>()).add(key.command());
        }

        List<String> conflicts = commands.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .filter(entry -> entry.getValue().stream().anyMatch(command -> command.startsWith(OURS)))
                .map(Object::toString).toList();

        assertEquals(List.of(), conflicts);
    }

    @Test
    void everyKeyOfOursBelongsToACommandThatIsHandled() throws Exception {
        Set<String> handled = new HashSet<>();
        for (Element handler : elements("handler")) {
            handled.add(handler.getAttribute("commandId"));
        }
        // The view that lists problems handles this one itself.
        handled.add("dandori.ui.editor.quick_fix");
        List<Key> ours = keys().stream().filter(key -> key.command().startsWith(OURS)).toList();

        assertTrue(ours.size() > 10, ours.toString());
        assertEquals(List.of(), ours.stream().filter(key -> !handled.contains(key.command())).toList());
    }

    @Test
    void keyOfOursHidesOnlyThoseOfThePlatformThatItIsMeantTo() throws Exception {
        Map<String, String> outer = new HashMap<>();
        for (Element context : elements("context")) {
            outer.put(context.getAttribute("id"), context.getAttribute("parentId"));
        }
        List<Key> all = keys();

        Set<String> hidden = new TreeSet<>();
        for (Key ours : all.stream().filter(key -> key.command().startsWith(OURS)).toList()) {
            all.stream().filter(key -> key.sequence().equals(ours.sequence()) && !key.command().startsWith(OURS))
                    .filter(key -> isInside(ours.context(), key.context(), outer))
                    .forEach(key -> hidden.add(ours.command() + " over " + key.command()));
        }

        assertEquals(new TreeSet<>(Set.of(
                "dandori.ui.editor.create_unit over org.eclipse.ui.edit.text.contentAssist.proposals",
                "dandori.ui.editor.excel_export over org.eclipse.ui.window.switchToEditor",
                "dandori.ui.editor.find over org.eclipse.ui.edit.findReplace",
                "dandori.ui.editor.new_jobnet over org.eclipse.ui.newWizard",
                "dandori.ui.editor.zoom_in over org.eclipse.gef.zoom_in",
                "dandori.ui.editor.zoom_out over org.eclipse.gef.zoom_out")), hidden);
    }

    private static boolean isInside(String inner, String context, Map<String, String> outer) {
        for (String each = outer.get(inner); each != null && !each.isEmpty(); each = outer.get(each)) {
            if (each.equals(context)) {
                return true;
            }
        }
        return context.equals(EVERYWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ja", "zh" })
    void noKeyTakesALetterThatOpensAMenu(String language) throws Exception {
        Words words = new Words(language);
        List<String> titles = new ArrayList<>(List.of(words.declared("dandori.ui.editor", "menu_drawing")));
        for (String menu : List.of("file", "edit", "run", "window", "help")) {
            titles.add(words.app("workbench", "menu_" + menu));
        }
        List<String> letters = titles.stream().map(title -> normal("M3+" + title.charAt(title.indexOf('&') + 1)))
                .toList();

        assertEquals(letters.size(), new HashSet<>(letters).size(), titles.toString());
        assertEquals(List.of(), keys().stream().map(Key::sequence).filter(letters::contains).toList());
    }

    private static List<Key> keys() throws Exception {
        List<Key> keys = new ArrayList<>();
        for (Element key : elements("key")) {
            boolean elsewhere = !key.getAttribute("platform").isEmpty() && !key.getAttribute("platform").equals("gtk");
            boolean emacs = key.getAttribute("schemeId").contains("emacs");
            if (!elsewhere && !emacs && !key.getAttribute("commandId").isEmpty()) {
                String context = key.getAttribute("contextId");
                keys.add(new Key(normal(key.getAttribute("sequence")), context.isEmpty() ? WINDOW : context,
                        key.getAttribute("commandId")));
            }
        }
        return keys;
    }

    /** {@code M2+M1+k} and {@code Ctrl+Shift+K} are one. */
    private static String normal(String sequence) {
        List<String> strokes = new ArrayList<>();
        for (String stroke : sequence.toUpperCase(Locale.ROOT).replace("CTRL", "M1").replace("SHIFT", "M2")
                .replace("ALT", "M3").split(" ")) {
            int end = stroke.endsWith("++") ? stroke.length() - 2 : stroke.lastIndexOf('+');
            String[] modifiers = end < 0 ? new String[0] : stroke.substring(0, end).split("\\+");
            Arrays.sort(modifiers);
            strokes.add(String.join("+", modifiers) + " " + stroke.substring(end + 1));
        }
        return String.join(", ", strokes);
    }

    private static List<Element> elements(String name) throws Exception {
        List<Element> elements = new ArrayList<>();
        Path plugins = Path.of(System.getProperty("dandori.product")).resolveSibling("plugins");
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                elements.addAll(elements(jar, name));
            }
        }
        return elements;
    }

    private static List<Element> elements(Path jar, String name) throws Exception {
        List<Element> elements = new ArrayList<>();
        try (JarFile bundle = new JarFile(jar.toFile())) {
            ZipEntry plugin = bundle.getEntry("plugin.xml");
            if (plugin != null) {
                NodeList found = parse(bundle, plugin).getElementsByTagName(name);
                for (int i = 0; i < found.getLength(); i++) {
                    elements.add((Element) found.item(i));
                }
            }
        }
        return elements;
    }

    private static Element parse(JarFile bundle, ZipEntry plugin) throws Exception {
        try (InputStream content = bundle.getInputStream(plugin)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement();
        } catch (IOException broken) {
            throw new IOException(bundle.getName(), broken);
        }
    }
}
