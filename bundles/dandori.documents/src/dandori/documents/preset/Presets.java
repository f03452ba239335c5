package dandori.documents.preset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

import dandori.documents.content.Column;
import dandori.documents.preset.Preset.Parts;
import dandori.unitdef.catalogue.Catalogue;
import dandori.unitdef.file.UnwritableException;
import dandori.unitdef.file.WholeFile;

/** The presets of the product ({@code standard wide brief}) and those of a folder, a {@code *.properties} file each. */
public final class Presets {

    /** The preset that is used when none is named. */
    public static final String STANDARD = "standard";

    private static final List<String> BUILT_IN = List.of(STANDARD, "wide", "brief");
    private static final String ENDING = ".properties";
    private static final String ITEMS = "items.";
    private static final String LANDSCAPE = "landscape";
    private static final String PORTRAIT = "portrait";
    private static final String MARGINS = "margins";

    private final Path folder;

    /** Presets with those of a folder, which need not exist. */
    public Presets(Path folder) {
        this.folder = folder;
    }

    /** The names of all presets, those of the product first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(BUILT_IN);
        names.addAll(own());
        return names;
    }

    private TreeSet<String> own() {
        TreeSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                        .map(name -> name.substring(0, name.length() - ENDING.length()))
                        .filter(name -> !BUILT_IN.contains(name)).forEach(names::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Presets in " + folder + " cannot be read.", unreadable);
            }
        }
        return names;
    }

    /**
     * The preset with a name; empty when there is none.
     *
     * @throws PresetException when its file says something that is not known
     */
    public Optional<Preset> find(String name) {
        Properties settings = new Properties();
        if (BUILT_IN.contains(name)) {
            load(settings, Presets.class.getResourceAsStream(name + ENDING));
        } else if (name.matches("[^/\\\\]+") && Files.isRegularFile(folder.resolve(name + ENDING))) {
            try {
                load(settings, Files.newInputStream(folder.resolve(name + ENDING)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Preset " + name + " cannot be read.", unreadable);
            }
        } else {
            return Optional.empty();
        }
        return Optional.of(preset(name, settings));
    }

    private static void load(Properties settings, InputStream source) {
        try (var reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            settings.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A preset cannot be read.", unreadable);
        }
    }

    private static Preset preset(String name, Properties settings) {
        Map<String, List<String>> items = new HashMap<>();
        for (String key : settings.stringPropertyNames()) {
            if (key.startsWith(ITEMS)) {
                items.put(key.substring(ITEMS.length()), known(name, list(settings.getProperty(key))));
            }
        }
        List<String> columns = known(name, list(settings.getProperty("columns", "unit,type,cm")));
        if (columns.isEmpty() || columns.size() > Preset.MOST_COLUMNS) {
            throw new PresetException(name, "columns", String.valueOf(columns.size()));
        }
        return new Preset(name, new PageSetup(paper(name, settings), margins(name, settings)), columns, items,
                new Parts(yes(settings, "cover"), yes(settings, "contents"), yes(settings, "calendars"),
                        yes(settings, "index")));
    }

    private static PaperSize paper(String name, Properties settings) {
        String size = settings.getProperty("paper", "A4");
        String orientation = settings.getProperty("orientation", LANDSCAPE);
        if (!orientation.equals(LANDSCAPE) && !orientation.equals(PORTRAIT)) {
            throw new PresetException(name, "orientation", orientation);
        }
        return Stream.of(PaperSize.A4, PaperSize.A3).filter(paper -> paper.name().equals(size)).findFirst()
                .orElseThrow(() -> new PresetException(name, "paper", size)).turned(orientation.equals(PORTRAIT));
    }

    private static Margins margins(String name, Properties settings) {
        String margins = settings.getProperty(MARGINS, Margins.USUAL.toString());
        try {
            return Margins.of(margins);
        } catch (IllegalArgumentException unknown) {
            throw new PresetException(name, MARGINS, margins);
        }
    }

    private static boolean yes(Properties settings, String key) {
        return settings.getProperty(key, "yes").equals("yes");
    }

    private static List<String> known(String preset, List<String> keys) {
        for (String key : keys) {
            if (!Column.WORDS.contains(key) && Catalogue.standard().parameter(key).isEmpty()) {
                throw new PresetException(preset, "columns", key);
            }
        }
        return keys;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
    }

    /** Saves a preset as a file of the folder; one of that name is replaced. */
    public void save(Preset preset) {
        StringBuilder text = new StringBuilder();
        settings(preset).forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        try {
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve(preset.name() + ENDING), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw notSaved(preset, unwritable);
        } catch (UnwritableException unwritable) {
            throw notSaved(preset, (IOException) unwritable.getCause());
        }
    }

    private UncheckedIOException notSaved(Preset preset, IOException cause) {
        return new UncheckedIOException("Preset " + preset.name() + " cannot be saved in " + folder + ".", cause);
    }

    /** Whether a preset comes with the product, and so cannot be changed. */
    public static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    /** Whether a preset of the user may have that name. */
    public static boolean isName(String name) {
        return name.matches("[\\p{L}\\p{N} _-]{1,40}") && !name.isBlank() && !isBuiltIn(name);
    }

    /** Removes a preset of the folder; nothing when there is none of that name. */
    public void delete(String name) {
        try {
            if (isName(name)) {
                Files.deleteIfExists(folder.resolve(name + ENDING));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Preset " + name + " cannot be removed from " + folder + ".", unwritable);
        }
    }

    /** What a preset says, by the keys of its file. */
    public static Map<String, String> settings(Preset preset) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("paper", preset.page().paper().turned(false).name());
        settings.put("orientation", preset.page().paper().isPortrait() ? PORTRAIT : LANDSCAPE);
        settings.put(MARGINS, preset.page().margins().toString());
        settings.put("columns", String.join(",", preset.columns()));
        preset.items().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> settings.put(ITEMS + entry.getKey(), String.join(",", entry.getValue())));
        settings.put("cover", word(preset.parts().cover()));
        settings.put("contents", word(preset.parts().contents()));
        settings.put("calendars", word(preset.parts().calendars()));
        settings.put("index", word(preset.parts().index()));
        return settings;
    }

    /**
     * The preset that says this.
     *
     * @throws PresetException when something it says is not known
     */
    public static Preset of(String name, Map<String, String> settings) {
        Properties said = new Properties();
        said.putAll(settings);
        return preset(name, said);
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }
}
