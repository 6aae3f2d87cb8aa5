package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.engine.data.Cells;
import playground.engine.data.Table;
import playground.experiment.TableText;
import playground.run.Link;
import playground.run.LinkQuery;

class TableShelfTest {
    private static Table largest(int number) {
        Cells same = new Cells.Numbers(new double[5000]);
        return new Table("sha256:" + number, "", IntStream.range(0, 64).mapToObj(c -> "c" + c).toList(), IntStream.range(0, 64).mapToObj(_ -> same).toList());
    }

    @Test
    void whatWasNotUsedForLongestMakesRoom() {
        TableShelf shelf = new TableShelf();
        List<Table> tables = IntStream.range(0, 17).mapToObj(TableShelfTest::largest).toList();
        tables.subList(0, 16).forEach(shelf::keep);
        assertEquals(Optional.of(tables.getFirst()), shelf.find("sha256:0"));
        shelf.keep(tables.getLast());
        assertEquals(Optional.empty(), shelf.find("sha256:1"));
        assertEquals(Optional.of(tables.getFirst()), shelf.find("sha256:0"));
        assertEquals(Optional.of(tables.getLast()), shelf.find("sha256:16"));
        shelf.keep(tables.getLast());
        assertTrue(shelf.find("sha256:2").isPresent());
    }

    @Test
    void onlyTablesWithoutRoomInTheirLinkAreKept() {
        TableShelf shelf = new TableShelf();
        Table small = TableText.read("a,b\n1,2\n3,4\n").orElseThrow();
        Link link = LinkQuery.parse("data=table&table=" + small.packed()).value();
        assertEquals(LinkQuery.format(link), shelf.format(link));
        assertEquals(Optional.empty(), shelf.find(small.fingerprint()));
    }
}
