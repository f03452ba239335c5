package dandori.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dandori.model.Unit;
import dandori.model.commands.change.ChangeSettingCommand;
import dandori.model.commands.relate.CreateRelationCommand;

class FileOrderTest {

    @ParameterizedTest(name = "{1} into {0}: at {2}")
    @CsvSource({ "'', sc, 0", "sc tho, prm, 1", "sc tho, cm, 0", "tho sc, prm, 2", "cl cl op, cl, 2", "sc zz, yy, 2",
            "zz sc, te, 0", "cm sz el ar sd, rg, 4", "cm sd st sd st, sd, 4", "cm rg, sz, 1", "zz, cm, 0",
            "sd st, fd, 2" })
    void newSettingGoesBehindItsLikeElseIntoTheUsualOrder(String present, String key, int index) {
        Unit unit = new Sample().top("unit", "n");
        List<String> keys = new ArrayList<>(present.isEmpty() ? List.of() : List.of(present.split(" ")));
        keys.forEach(other -> Sample.set(unit, other, "old"));

        ChangeSettingCommand.add(unit, key, "new").execute();

        keys.add(index, key);
        assertEquals(keys, unit.getParameters().stream().map(FileOrder::key).toList());
        assertEquals(key + "=new", Outline.parameters(unit).get(index));
    }

    @Test
    void newRelationGoesBehindTheRelations() {
        var sample = new Sample();
        Unit jobnet = sample.unit("/sales/orders");

        new CreateRelationCommand(sample.unit("/sales/orders/send"), sample.unit("/sales/orders/nested")).execute();

        List<String> parameters = Outline.parameters(jobnet);
        assertEquals(parameters.indexOf("ar=mend>report,seq") + 1, parameters.indexOf("ar=send>nested,seq"));
    }

    @Test
    void firstRelationGoesBehindThePlacements() {
        var sample = new Sample();
        Unit closing = sample.unit("/sales/closing");
        Sample.set(closing, "rg", "2");

        new CreateRelationCommand(sample.unit("/sales/closing/link"), sample.unit("/sales/closing/after")).execute();

        assertEquals(List.of("ejn=orders", "jc=/sales/inner", "el=link+80+48", "el=after+240+48", "ar=link>after,seq",
                "rg=2"), Outline.parameters(closing));
    }
}
