package dandori.ui.editor.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;

import dandori.model.Definition;
import dandori.model.Unit;
import dandori.model.resource.UnitDefinitionResource;
import dandori.schedule.words.DerivationWords;
import dandori.documents.words.RuleWords;
import dandori.documents.words.Words;
import dandori.ui.diagram.UiTrace;
import dandori.unitdef.catalogue.Catalogue;

/**
 * Plans a small jobnet of its own: what has to be built up for that once would otherwise keep those waiting who open the
 * first schedule.
 */
public final class Rehearsal {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final String PLAY = "unit=g,,,;\n{\n\tty=g;\n\tcl=sa;\n\tcl=2026/05/06;\n\tunit=n,,,;\n\t{\n\t\tty=n;\n"
            + "\t\tsd=1,we;\n\t\tst=1,+02:00;\n\t\tcy=1,(1,w);\n\t\tsh=1,af;\n\t\tsd=2,@b-01;\n\t}\n}\n";

    private Rehearsal() {
    }

    /** In any thread but that of the window. */
    public static void play() {
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
        UiTrace.event("rehearsed", jobnet.getName());
    }

    private static Definition definition() {
        UnitDefinitionResource resource = new UnitDefinitionResource(URI.createURI("memory:rehearsal"));
        try {
            resource.load(new ByteArrayInputStream(PLAY.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return resource.definition();
    }
}
