package dandori.documents.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "standard", "wide", "brief" })
    void presetsOfTheProductAreKnown(String name) {
        Preset preset = new Presets(folder).find(name).orElseThrow();

        assertEquals("unit", preset.columns().get(0));
        assertTrue(preset.columns().size() <= Preset.MOST_COLUMNS);
    }

    @Test
    void savedPresetIsThereAfterwards() {
        Preset standard = new Presets(folder).find("standard").orElseThrow();
        PageSetup filed = new PageSetup(PaperSize.A3_PORTRAIT, new Margins(8, 10, 5, 25));
        Preset own = new Preset("夜間", filed, List.of("unit", "sc", "others"), standard.items(), standard.parts());

        new Presets(folder).save(own);

        assertEquals(own, new Presets(folder).find("夜間").orElseThrow());
        assertEquals(List.of("standard", "wide", "brief", "夜間"), new Presets(folder).names());
    }

    @Test
    void deletedPresetIsGoneAndThoseOfTheProductStay() {
        Presets presets = new Presets(folder);
        Preset standard = presets.find("standard").orElseThrow();
        presets.save(new Preset("夜間", standard.page(), standard.columns(), standard.items(), standard.parts()));

        presets.delete("夜間");
        presets.delete("standard");

        assertEquals(List.of("standard", "wide", "brief"), presets.names());
        assertTrue(presets.find("standard").isPresent());
    }

    @Test
    void unknownColumnIsNamed() throws IOException {
        Files.writeString(folder.resolve("own.properties"), "columns=unit,nosuch\n");

        var refused = assertThrows(PresetException.class, () -> new Presets(folder).find("own"));

        assertEquals("nosuch", refused.value());
    }

    @ParameterizedTest
    @ValueSource(strings = { "8,10,5", "8,10,5,61", "8,10,5,3", "8,10,5,x" })
    void marginThatIsNoneIsNamed(String margins) throws IOException {
        Files.writeString(folder.resolve("own.properties"), "margins=" + margins + "\n");

        var refused = assertThrows(PresetException.class, () -> new Presets(folder).find("own"));

        assertEquals("margins", refused.setting());
    }

    @Test
    void nameThatLeavesTheFolderIsUnknown() {
        assertTrue(new Presets(folder).find("../standard").isEmpty());
    }
}
