package dandori.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dandori.diagram.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
    @ParameterizedTest
    @CsvSource({ "80,48,0,0", "240,48,1,0", "80,144,0,1", "1680,912,10,9", "0,0,0,0", "159,95,0,0", "160,96,1,1",
            "-20,-5,0,0" })
    void placesOfDefinitionsSnapToTheNearestCell(double h, double v, int column, int row) {
        assertEquals(new Cell(column, row), Grid.cell(h, v));
    }

    @Test
    void centreOfACellIsWhatTheDefinitionStores() {
        assertEquals(new Point(80 + 160 * 3, 48 + 96 * 2), Grid.centre(new Cell(3, 2)));
        assertEquals(Grid.centre(new Cell(3, 2)), Grid.unitBounds(new Cell(3, 2)).centre());
    }

    @ParameterizedTest
    @CsvSource({ "0,0,A1", "25,4,Z5", "26,0,AA1", "99,99,CV100", "701,0,ZZ1", "702,0,AAA1" })
    void zonesAreLettersAndNumbers(int column, int row, String zone) {
        assertEquals(zone, new Cell(column, row).zone());
    }

    @Test
    void relationGivenTwiceCountsOnce() {
        assertEquals(1, Jobnets.of("A1 B1", "A1-B1", "A1-B1").relations().size());
    }

    @Test
    void relationToNowhereIsRefusedByName() {
        DiagramJobnet net = Jobnets.of("A1 B1");
        List<DiagramRelation> astray = List.of(DiagramRelation.seq("A1", "C1"));

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> net.with(net.units(), astray));

        assertEquals(true, refusal.getMessage().contains("C1"));
    }

    @Test
    void twoUnitsOfOneNameAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Jobnets.of("A1 A1"));
    }

    @ParameterizedTest
    @CsvSource({ "j,UNIX_JOB,false", "rj,UNIX_JOB,true", "rp,PC_JOB,true", "rq,QUEUE_JOB,true", "n,JOBNET,false",
            "rn,JOBNET,true", "rr,REMOTE_JOBNET,true", "rm,REMOTE_JOBNET,false", "rc,START_CONDITION,false",
            "rjdj,JUDGMENT,true", "revwj,RECEIVE_EVENT,true", "htpj,HTTP_JOB,false", "zz,UNKNOWN,false" })
    void typeTellsKindAndRecovery(String ty, UnitKind kind, boolean recovery) {
        assertEquals(kind, UnitKind.of(ty));
        assertEquals(recovery, UnitKind.recovery(ty));
    }
}
