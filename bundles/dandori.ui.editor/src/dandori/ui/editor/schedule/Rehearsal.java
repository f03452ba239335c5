package dandori.ui.editor.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.IStartup;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import dandori.model.Definition;
import dandori.model.Unit;
import dandori.model.resource.UnitDefinitionResource;
import dandori.schedule.words.DerivationWords;
import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.ui.diagram.UiTrace;
import dandori.unitdef.catalogue.Catalogue;

/**
 * Plans a small jobnet of its own soon after the workbench has opened, in the background: what has to be loaded and built
 * up for that once would otherwise keep those waiting who open the first schedule.
 */
public final class Rehearsal implements IStartup {

    private static final int SOON_MILLIS = 1500;
    private static final String CLASS = ".class";
    private static final List<String> FORMS = List.of("dandori/ui/editor/form", "dandori/ui/editor/schedule",
            "dandori/ui/editor/calendar", "dandori/ui/editor/properties");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String PLAY = "unit=g,,,;\n{\n\tty=g;\n\tcl=sa;\n\tcl=2026/05/06;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
            + "\t\tsd=1,we;\n\t\tst=1,+02:00;\n\t\tcy=1,(1,w);\n\t\tsh=1,af;\n\t\tsd=2,@b-01;\n\t}\n}\n";

    @Override
    public void earlyStartup() {
        Job job = Job.createSystem("Rehearsal", monitor -> {
            try {
                play();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule(SOON_MILLIS);
    }

    private static void play() throws IOException {
        // The registry of editors sorts by one of these, which takes long to make in Japanese and is kept.
        Collator.getInstance();
        Definition definition = definition();
        Unit jobnet = definition.getUnits().get(0).getUnits().get(0);
        SchedulePlan plan = new SchedulePlan(definition, jobnet, ZoneOffset.UTC, DAY);
        plan.runDays(DAY, DAY.plusYears(1));
        DerivationWords words = new DerivationWords(Locale.getDefault(), ZoneOffset.UTC);
        for (int day = 0; day < 31; day++) {
            words.lines(plan.why(DAY.plusDays(day)));
        }
        RuleWords sentences = new RuleWords(new Words(Locale.getDefault()));
        plan.schedule().rules().forEach(sentences::sentence);
        plan.contradictions();
        for (String key : List.of("st", "sy", "ey", "wc", "wt", "de", "ed", "ejn", "jc")) {
            Catalogue.standard().parameter(key).map(parameter -> parameter.help(Locale.getDefault()));
        }
        Bundle bundle = FrameworkUtil.getBundle(Rehearsal.class);
        FORMS.forEach(folder -> load(bundle, folder));
        UiTrace.event("rehearsed", jobnet.getName());
    }

    /** Has the classes of a folder read and checked, which for a form takes longer than to make it. */
    private static void load(Bundle bundle, String folder) {
        for (URL file : Collections.list(bundle.findEntries(folder, "*" + CLASS, false))) {
            try {
                String path = file.getPath();
                Class.forName(path.substring(1, path.length() - CLASS.length()).replace('/', '.'), false,
                        Rehearsal.class.getClassLoader()).getMethods();
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Definition definition() throws IOException {
        UnitDefinitionResource resource = new UnitDefinitionResource(URI.createURI("memory:rehearsal"));
        resource.load(new ByteArrayInputStream(PLAY.getBytes(StandardCharsets.UTF_8)), null);
        return resource.definition();
    }
}
