package dk.holdplan.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.holdplan.api.architecture.broken.OpenController;
import dk.holdplan.api.architecture.broken.SolvingPlans;
import dk.holdplan.api.architecture.broken.SqlInApi;
import dk.holdplan.data.broken.DataThatKnowsTheApi;
import dk.holdplan.data.broken.OpenRow;
import dk.holdplan.problem.broken.CycleHere;
import dk.holdplan.problem.broken.PlannerThatKnowsData;
import dk.holdplan.problem.broken.PlannerWithJdbc;
import dk.holdplan.rule.broken.CycleThere;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class ArchitectureTest {

    private static final JavaClasses HOLDPLAN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.holdplan");

    static Stream<Arguments> rules() {
        return Stream.of(Arguments.of(Architecture.DATA_KNOWS_NO_API, new Class<?>[]{DataThatKnowsTheApi.class}),
                Arguments.of(Architecture.PLANNER_KNOWS_NEITHER, new Class<?>[]{PlannerThatKnowsData.class}),
                Arguments.of(Architecture.PLANNER_IS_PLAIN_JAVA, new Class<?>[]{PlannerWithJdbc.class}),
                Arguments.of(Architecture.NO_CYCLES, new Class<?>[]{CycleHere.class, CycleThere.class}),
                Arguments.of(Architecture.ROWS_STAY_IN_THEIR_PACKAGE, new Class<?>[]{OpenRow.class}),
                Arguments.of(Architecture.ONLY_DATA_SPEAKS_SQL, new Class<?>[]{SqlInApi.class}),
                Arguments.of(Architecture.ONLY_JOBS_AND_COMMANDS_SOLVE, new Class<?>[]{SolvingPlans.class}),
                Arguments.of(Architecture.CONTROLLERS_ARE_NOBODYS_BUSINESS, new Class<?>[]{OpenController.class}));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        assertThatNoException().isThrownBy(() -> rule.check(HOLDPLAN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void firesWhenItIsBroken(ArchRule rule, Class<?>[] broken) {
        JavaClasses classes = new ClassFileImporter().importClasses(broken);

        assertThat(rule.allowEmptyShould(true).evaluate(classes).hasViolation()).isTrue();
    }
}
