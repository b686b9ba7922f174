package dk.holdplan.api.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.web.bind.annotation.RestController;

/** The rules that hold Holdplan's code together. */
final class Architecture {

    private static final String API = "dk.holdplan.api..";
    private static final String DATA = "dk.holdplan.data..";

    static final ArchRule DATA_KNOWS_NO_API = noClasses().that().resideInAPackage(DATA).should().dependOnClassesThat()
            .resideInAPackage(API);

    static final ArchRule PLANNER_KNOWS_NEITHER = planner().should().dependOnClassesThat().resideInAnyPackage(API,
            DATA);

    static final ArchRule PLANNER_IS_PLAIN_JAVA = planner().should().dependOnClassesThat().resideInAnyPackage(
            "org.springframework..", "tools.jackson..", "com.fasterxml.jackson..", "java.sql..", "javax.sql..");

    static final ArchRule NO_CYCLES = slices().matching("dk.holdplan.(**)").should().beFreeOfCycles();

    static final ArchRule ROWS_STAY_IN_THEIR_PACKAGE = classes().that().areAnnotatedWith(Table.class).should()
            .bePackagePrivate().andShould().resideInAPackage("dk.holdplan.data.store");

    static final ArchRule ONLY_DATA_SPEAKS_SQL = noClasses().that().resideOutsideOfPackage(DATA).should()
            .dependOnClassesThat().resideInAnyPackage("java.sql..", "org.springframework.jdbc..",
                    "org.springframework.data.jdbc..", "org.springframework.data.relational..");

    static final ArchRule ONLY_JOBS_AND_COMMANDS_SOLVE = noClasses().that().resideInAPackage(API).and()
            .resideOutsideOfPackages("dk.holdplan.api.job..", "dk.holdplan.api.cli..").should().dependOnClassesThat()
            .haveFullyQualifiedName("dk.holdplan.solve.Solve");

    static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS = classes().that().areAnnotatedWith(RestController.class)
            .should().bePackagePrivate().andShould().resideInAPackage(API);

    private Architecture() {
    }

    private static GivenClassesConjunction planner() {
        return noClasses().that().resideInAPackage("dk.holdplan..").and().resideOutsideOfPackages(API, DATA);
    }
}
