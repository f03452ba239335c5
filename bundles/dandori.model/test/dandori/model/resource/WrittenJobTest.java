package dandori.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import dandori.model.ModelPackage;
import dandori.model.Setting;
import dandori.model.Unit;
import dandori.model.UnitPath;
import dandori.model.UnitSettings;

/** What stays in the text until somebody asks is seen by nobody. */
class WrittenJobTest {

    private static final String TEXT = """
            unit=n,,,;
            {
            	ty=n;
            	unit=a,,,;
            	{
            		ty=j;
            		sc="run";
            		tho=0;
            	}
            	unit=b,,,;
            	{
            		ty=pj;
            		cm="夜間";
            	}
            }
            """;

    private final UnitDefinitionResource resource = new UnitDefinitionResource(URI.createURI("test.unitdef"));

    WrittenJobTest() throws IOException {
        resource.load(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private Unit unit(String path) {
        return UnitPath.find(resource.definition(), path).orElseThrow();
    }

    private String saved() throws IOException {
        var output = new ByteArrayOutputStream();
        resource.save(output, null);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String parameters(Unit unit) {
        return unit.getParameters().stream().map(parameter -> (Setting) parameter)
                .map(setting -> setting.getKey() + "=" + setting.getValue()).collect(Collectors.joining(" "));
    }

    @Test
    void savingAsksNoJobForItsParameters() throws IOException {
        WrittenJob job = (WrittenJob) unit("/n/a");

        assertEquals(TEXT, saved());

        assertTrue(job.asWritten());
        assertEquals("sc=\"run\" tho=0", parameters(job));
        assertFalse(job.asWritten());
        assertEquals(TEXT, saved());
    }

    @Test
    void afterASaveOfAnotherJobTheParametersAreThoseOfTheNewText() throws IOException {
        UnitSettings.find(unit("/n/a"), "tho").orElseThrow().setValue("12345678");

        String text = saved();

        assertEquals(TEXT.replace("tho=0", "tho=12345678"), text);
        assertEquals("cm=\"夜間\"", parameters(unit("/n/b")));
        unit("/n/b").setName("c");
        assertEquals(text.replace("unit=b", "unit=c"), saved());
    }

    @Test
    void aValueThatIsSetAndSetBackLeavesTheTextAsItWas() throws IOException {
        Setting setting = UnitSettings.find(unit("/n/a"), "tho").orElseThrow();

        setting.setValue("8");
        String between = saved();
        setting.setValue("0");

        assertEquals(TEXT.replace("tho=0", "tho=8"), between);
        assertEquals(TEXT, saved());
    }

    @Test
    void aCopyHasTheParameters() {
        Unit copy = EcoreUtil.copy(unit("/n/a"));

        assertEquals("sc=\"run\" tho=0", parameters(copy));
        assertTrue(unit("/n/b").eIsSet(ModelPackage.Literals.UNIT__PARAMETERS));
    }

    @Test
    void whoeverWatchesTheContentsHearsOfAChangeAndOfNoReading() {
        List<Object> heard = new ArrayList<>();
        resource.definition().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                heard.add(change.getOldValue() + " to " + change.getNewValue());
            }
        });

        unit("/n/b").getParameters();
        UnitSettings.find(unit("/n/a"), "tho").orElseThrow().setValue("8");

        assertEquals(List.of("0 to 8"), heard);
    }

    @Test
    void manyThreadsThatAskAtOnceGetTheSameParameters() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Unit job = unit("/n/a");
            Callable<List<EObject>> ask = () -> List.copyOf(job.getParameters());

            List<Future<List<EObject>>> answers = threads.invokeAll(Collections.nCopies(64, ask));

            for (Future<List<EObject>> answer : answers) {
                assertEquals(List.copyOf(job.getParameters()), answer.get());
            }
            assertEquals(2, job.getParameters().size());
        } finally {
            threads.shutdownNow();
        }
    }
}
