package dandori.model.commands.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import dandori.model.Placement;
import dandori.model.Unit;
import dandori.model.commands.Outline;
import dandori.model.commands.Sample;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.delete.DeleteUnitsCommand;
import dandori.model.commands.rules.Cell;
import dandori.model.commands.rules.Level;
import dandori.model.commands.rules.NameRules;

class PasteUnitsCommandTest {

    private static final String NET = "/sales/orders";

    private final Sample sample = new Sample();
    private final Unit net = sample.unit(NET);

    private PasteUnitsCommand paste(CopiedUnits copied, Unit upper, PasteStyle style) {
        var command = new PasteUnitsCommand(copied, Level.below(upper), style, NameRules.UTF_8);
        command.execute();
        return command;
    }

    private static List<String> names(PasteUnitsCommand command) {
        return command.pasted().stream().map(Unit::getName).toList();
    }

    @Test
    void copyHasTheContentButNotThePlaceInTheText() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/nested")));

        Unit copy = paste(copied, net, PasteStyle.near(true)).pasted().get(0);

        assertEquals(Outline.parameters(sample.unit(NET + "/nested")), Outline.parameters(copy));
        assertEquals(",,jp1admin,", copy.getAttributes());
        assertNull(copy.getSource());
        copy.eAllContents().forEachRemaining(
                part -> assertNull(part.eGet(part.eClass().getEStructuralFeature("source"))));
    }

    @Test
    void copyRefersToItsOwnUnitsOnly() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/nested")));

        Unit copy = paste(copied, sample.unit("/sales/inner"), PasteStyle.near(true)).pasted().get(0);

        assertTrue(EcoreUtil.ExternalCrossReferencer.find(copy).isEmpty());
    }

    @Test
    void laterChangesOfTheOriginalAreNotPasted() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/extract"), sample.unit(NET + "/total")));
        ChangeSettingCommand.set(sample.unit(NET + "/extract"), "sc", "\"other\"").execute();
        new DeleteUnitsCommand(List.of(sample.unit(NET + "/extract"), sample.unit(NET + "/total"))).execute();

        PasteUnitsCommand command = paste(copied, net, PasteStyle.near(true));

        assertEquals(List.of("extract", "total"), names(command));
        assertEquals(List.of("sc=\"/bin/extract\"", "tho=0"), Outline.parameters(command.pasted().get(0)));
        assertTrue(Outline.parameters(net).contains("ar=extract>total,seq"));
        assertTrue(Outline.parameters(net).contains("el=extract+80+48"), "the old place is free again");
    }

    @Test
    void everyPasteMakesOtherUnitsWithOtherNames() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/send")));

        PasteUnitsCommand first = paste(copied, net, PasteStyle.near(true));
        PasteUnitsCommand second = paste(copied, net, PasteStyle.near(true));

        assertEquals(List.of("send_2"), names(first));
        assertEquals(List.of("send_3"), names(second));
        assertNotSame(first.pasted().get(0), second.pasted().get(0));
    }

    @Test
    void unitsOfTwoLevelsWithOneNameGetTwoNames() {
        sample.below(sample.unit("/plans/plan_a"), "send", "j", 80, 48);
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit("/plans/plan_a/send"), sample.unit(NET + "/send")));

        PasteUnitsCommand command = paste(copied, sample.unit(NET + "/nested"), PasteStyle.near(true));

        assertEquals(List.of("send", "send_2"), names(command));
    }

    @Test
    void groupKeepsItsArrangementWhereThereIsRoom() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/decide"), sample.unit(NET + "/report")));

        paste(copied, net, PasteStyle.at(new Cell(2, 3), false));

        assertTrue(Outline.parameters(net).containsAll(List.of("el=decide_2+400+336", "el=report_2+560+432")));
    }

    @Test
    void groupThatDoesNotFitAtTheEdgeIsMovedInside() {
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET + "/decide"), sample.unit(NET + "/report")));

        paste(copied, net, PasteStyle.at(new Cell(99, 99), false));

        assertTrue(Outline.parameters(net).containsAll(List.of("el=decide_2+15760+9456", "el=report_2+15920+9552",
                "sz=100x100")));
    }

    @Test
    void unitsThatStoodInOneCellGetTwo() {
        Unit group = sample.unit("/sales");
        CopiedUnits copied = CopiedUnits.of(List.of(sample.unit(NET), sample.unit("/sales/closing")));

        PasteUnitsCommand command = paste(copied, sample.unit("/plans/plan_a"), PasteStyle.near(true));

        List<Cell> cells = sample.unit("/plans/plan_a").getParameters().stream().filter(Placement.class::isInstance)
                .map(parameter -> Cell.of((Placement) parameter)).toList();
        assertEquals(2, cells.stream().distinct().count());
        assertEquals(List.of("orders", "closing"), names(command));
        assertEquals(3, group.getUnits().size());
    }
}
