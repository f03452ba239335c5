package dandori.unitdef.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedParametersTest {

    @ParameterizedTest
    @CsvSource({ "rjs, abr, n, false", "rjs, abr, y, true", "tho, jd, cod, true", "tho, jd, nm, false",
            "jdf, jd, exf, true", "jdf, jd, cod, false", "ejc, ej, ge, true", "ejc, ej, ri, false", "ejl, ej, ri, true",
            "td2, ts2, /from, true", "td2, ts1, /from, false", "te, jd, nm, true" })
    void parameterIsOfUseOnlyWithTheOneItDependsOn(String key, String other, String value, boolean used) {
        Map<String, String> unit = Map.of(other, value);

        assertEquals(used, UsedParameters.isUsed(key, asked -> unit.getOrDefault(asked, "")));
    }
}
