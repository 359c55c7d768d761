package io.github.carecyber.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.carecyber.core.testkit.ValueContract;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentTest {

    @Test
    void keepsTheValueContractInTheOrderOfTheCodes() {
        ValueContract.distinct(Department.all().toArray(Department[]::new))
                .ascending(Comparator.naturalOrder())
                .roundTrip(Department::parse);
    }

    @Test
    void theTableHoldsEveryDepartmentAndTerritory() {
        List<Department> all = Department.all();
        assertEquals(109, all.size());
        assertEquals(
                101,
                all.stream()
                        .filter(department -> department.region().isPresent())
                        .count());
        assertEquals(109, all.stream().map(Department::name).distinct().count());
        assertThrows(UnsupportedOperationException.class, () -> all.remove(0));
    }

    @Test
    void eachMainlandCodeIsThereOnce() {
        for (int code = 1; code <= 95; code++) {
            String text = code < 10 ? "0" + code : String.valueOf(code);
            if (code != 20) {
                assertEquals(text, Department.of(text).code());
            }
        }
        ValueContract.refuses(Department::of, "20", "96", "00");
    }

    @ParameterizedTest
    @CsvSource({
        "01, Ain, 84",
        "2A, Corse-du-Sud, 94",
        "2B, Haute-Corse, 94",
        "69, Rhône, 84",
        "75, Paris, 11",
        "90, Territoire de Belfort, 27",
        "971, Guadeloupe, 01",
        "972, Martinique, 02",
        "973, Guyane, 03",
        "974, La Réunion, 04",
        "976, Mayotte, 06"
    })
    void aDepartmentLiesInARegionWhoseAgencySupervisesIt(String code, String name, String region) {
        Department department = Department.parse(code);
        assertEquals(name, department.name());
        assertEquals(Optional.of(Region.parse(region)), department.region());
        assertEquals(department.region(), department.supervisingRegion());
    }

    @ParameterizedTest
    @CsvSource({"977, Saint-Barthélemy", "978, Saint-Martin"})
    void guadeloupeServesTwoTerritoriesThatAreNotInIt(String code, String name) {
        Department territory = Department.of(code);
        assertEquals(name, territory.name());
        assertEquals(Optional.empty(), territory.region());
        assertEquals(Optional.of(Region.GUADELOUPE), territory.supervisingRegion());
        assertEquals(List.of(Department.of("971")), Region.GUADELOUPE.departments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"975", "984", "986", "987", "988", "989"})
    void otherTerritoriesHaveNeitherRegionNorAgency(String code) {
        Department territory = Department.of(code);
        assertEquals(Optional.empty(), territory.region());
        assertEquals(Optional.empty(), territory.supervisingRegion());
    }

    @Test
    void parseForgivesASmallCorsicanLetter() {
        assertSame(Department.of("2A"), Department.parse("2a"));
        assertSame(Department.of("2B"), Department.parse("2b"));
        ValueContract.refuses(Department::of, "2a", "2b");
    }

    @Test
    void otherTextIsRefused() {
        ValueContract.refuses(Department::parse, "1", "2C", "97", "98", "970", "979", "75 ", "Paris", "075");
        ValueContract.refusesHostileText(Department::parse);
        ValueContract.refusesHostileText(Department::of);
    }
}
