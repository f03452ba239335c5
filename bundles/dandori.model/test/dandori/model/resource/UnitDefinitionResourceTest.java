package dandori.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import dandori.model.Placement;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

class UnitDefinitionResourceTest {

    private static final String TEXT = """
            /* nightly */
            unit=g,0700,jp1admin,;
            {
            	ty=g;
            	unit=n,,jp1admin,;
            	{
            		ty=n;
            		el=a,j,+80 +48;
            		el=b,j,+240+48;
            		ar=(f=a,t=b);
            		xx=kept;
            		unit=a,,jp1admin,;
            		{
            			ty=j;
            			sc="echo";   /* first */
            			tho=0;
            		}
            		unit=b,,jp1admin,;
            		{
            			tho=0;
            			ty=j;
            			sc="echo";
            		}
            	}
            }
            """;

    @Test
    void untouchedFileIsSavedByteForByte() throws IOException {
        for (String charset : List.of("UTF-8", "Shift_JIS", "EUC-JP")) {
            byte[] original = TEXT.replace("nightly", "夜間").replace("\n", "\r\n").getBytes(Charset.forName(charset));

            UnitDefinitionResource resource = load(original, charset);

            assertArrayEquals(original, save(resource));
        }
    }

    @Test
    void oneChangedSettingChangesOneLine() throws IOException {
        UnitDefinitionResource resource = load(TEXT);

        UnitSettings.find(unit(resource, "/g/n/a"), "tho").orElseThrow().setValue("8");

        assertEquals(List.of("\t\t\ttho=8;"), changedLines(resource));
    }

    @Test
    void renamedUnitIsRenamedWhereverItsJobnetNamesIt() throws IOException {
        UnitDefinitionResource resource = load(TEXT);

        unit(resource, "/g/n/a").setName("集計");

        assertEquals(List.of("\t\tel=集計,j,+80+48;", "\t\tar=(f=集計,t=b,seq);", "\t\tunit=集計,,jp1admin,;"),
                changedLines(resource));
    }

    @Test
    void movedIconChangesOnlyItsElement() throws IOException {
        UnitDefinitionResource resource = load(TEXT);
        Placement placement = UnitSettings.placement(unit(resource, "/g/n/b")).orElseThrow();

        placement.setX(400);

        assertEquals(List.of("\t\tel=b,j,+400+48;"), changedLines(resource));
    }

    @Test
    void unitPutBackAfterASaveHasItsOldTextAgain() throws IOException {
        UnitDefinitionResource resource = load(TEXT);
        Unit jobnet = unit(resource, "/g/n");
        var parameters = new ArrayList<>(jobnet.getParameters());
        Unit removed = jobnet.getUnits().get(0);

        jobnet.getParameters().remove(2);
        jobnet.getParameters().remove(0);
        jobnet.getUnits().remove(0);
        save(resource);
        jobnet.getUnits().add(0, removed);
        jobnet.getParameters().clear();
        jobnet.getParameters().addAll(parameters);

        assertEquals(TEXT, new String(save(resource), StandardCharsets.UTF_8));
    }

    @Test
    void relationToNobodyStaysASetting() throws IOException {
        UnitDefinitionResource resource = load(TEXT.replace("(f=a,t=b)", "(f=a,t=nobody)"));

        Unit jobnet = unit(resource, "/g/n");

        assertTrue(UnitSettings.relations(jobnet).isEmpty());
        assertEquals(List.of("(f=a,t=nobody)"), UnitSettings.texts(jobnet, "ar"));
    }

    @Test
    void characterOutsideTheCharsetIsRefusedAndNothingIsWritten() throws IOException {
        UnitDefinitionResource resource = load(TEXT.getBytes(Charset.forName("Shift_JIS")), "Shift_JIS");
        ((Setting) unit(resource, "/g/n/a").getParameters().get(0)).setValue("\"한글\"");
        var output = new ByteArrayOutputStream();

        var refused = assertThrows(DefinitionRefusedException.class, () -> resource.save(output, null));

        assertFalse(refused.problems().isEmpty());
        assertEquals(0, output.size());
    }

    private static UnitDefinitionResource load(String text) throws IOException {
        return load(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    private static UnitDefinitionResource load(byte[] bytes, String charset) throws IOException {
        var resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));
        resource.load(new ByteArrayInputStream(bytes), Map.of(UnitDefinitionResource.CHARSET, charset));
        return resource;
    }

    private static byte[] save(UnitDefinitionResource resource) throws IOException {
        var output = new ByteArrayOutputStream();
        resource.save(output, null);
        return output.toByteArray();
    }

    private static Unit unit(UnitDefinitionResource resource, String path) {
        return UnitPath.find(resource.definition(), path).orElseThrow();
    }

    /** Lines of the saved text that differ from the original; none may come or go. */
    private static List<String> changedLines(UnitDefinitionResource resource) throws IOException {
        List<String> before = TEXT.lines().toList();
        List<String> after = new String(save(resource), StandardCharsets.UTF_8).lines().toList();
        assertEquals(before.size(), after.size());
        var changed = new ArrayList<String>();
        for (int line = 0; line < before.size(); line++) {
            if (!before.get(line).equals(after.get(line))) {
                changed.add(after.get(line));
            }
        }
        return changed;
    }
}
