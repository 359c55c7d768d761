package io.github.carecyber;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules that the house stands on, over the main classes of all three modules. */
@AnalyzeClasses(
        packages = "io.github.carecyber",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestkit.class})
class ArchitectureTest {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Pattern CLOCK = Pattern.compile("java\\.time\\..*\\.now\\(.*\\)"
            + "|java\\.time\\.Clock\\..*"
            + "|java\\.time\\.InstantSource\\.system\\(\\)"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
            + "|java\\.util\\.Calendar\\.getInstance\\(.*\\)");

    private static final Pattern DEFAULTS = Pattern.compile("java\\.util\\.Locale\\.getDefault\\(.*\\)"
            + "|java\\.util\\.TimeZone\\.getDefault\\(\\)"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
            + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
            + "|java\\.lang\\.String\\.format\\(java\\.lang\\.String, \\[Ljava\\.lang\\.Object;\\)"
            + "|java\\.lang\\.String\\.formatted\\(.*\\)"
            + "|java\\.lang\\.String\\.<init>\\(\\[B\\)"
            + "|java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)"
            + "|java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)"
            + "|java\\.io\\.(FileReader|FileWriter)\\.<init>\\(.*\\)"
            + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
            + "|java\\.text\\.(NumberFormat|DecimalFormat|SimpleDateFormat|MessageFormat)\\..*");

    @ArchTest
    static final ArchRule coreKnowsNeitherRulesNorJson = noClasses()
            .that()
            .resideInAPackage("io.github.carecyber.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.carecyber.rules..",
                    "io.github.carecyber.json..",
                    "com.fasterxml..",
                    "java.io..",
                    "java.nio.file..",
                    "java.util.logging..");

    @ArchTest
    static final ArchRule rulesKnowNeitherJsonNorFiles = noClasses()
            .that()
            .resideInAPackage("io.github.carecyber.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.carecyber.json..",
                    "com.fasterxml..",
                    "java.io..",
                    "java.nio.file..",
                    "java.util.logging..");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesFiles = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.carecyber.json.tool..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file..")
                    .or(describe("are files", type -> type.getName().startsWith("java.io.File"))));

    /** What would be ported to another version of Jackson; nothing else of what users see would change. */
    private static final Set<String> MADE_FOR_A_MAPPER =
            Set.of("io.github.carecyber.json.CareModule", "io.github.carecyber.json.UnreadableValueException");

    @ArchTest
    static final ArchRule noJacksonTypeInPublicSignatures = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage(
                            "io.github.carecyber.json",
                            "io.github.carecyber.json.csv",
                            "io.github.carecyber.json.finess",
                            "io.github.carecyber.json.kev",
                            "io.github.carecyber.json.oscal",
                            "io.github.carecyber.json.tool")
                    .and(describe("are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                    .and(describe("are not made for a mapper", type -> !MADE_FOR_A_MAPPER.contains(type.getName()))))
            .should()
            .haveRawReturnType(describe("of Jackson", ArchitectureTest::isOfJackson))
            .orShould()
            .haveRawParameterTypes(describe(
                    "with Jackson", (List<JavaClass> types) -> types.stream().anyMatch(ArchitectureTest::isOfJackson)));

    @ArchTest
    static final ArchRule packagesDependOneWay =
            slices().matching("io.github.carecyber.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSharedWordsKnowNoEngine = noClasses()
            .that()
            .resideInAPackage("io.github.carecyber.rules.wording..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.carecyber.rules..")
                    .and(resideOutsideOfPackage("io.github.carecyber.rules.wording..")));

    @ArchTest
    static final ArchRule theSolverKnowsFiguresOnly = noClasses()
            .that()
            .resideInAPackage("io.github.carecyber.rules.portfolio..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.carecyber..")
                    .and(resideOutsideOfPackages(
                            "io.github.carecyber.rules.portfolio..", "io.github.carecyber.rules.arithmetic..")));

    @ArchTest
    static final ArchRule theArithmeticKnowsNothing = noClasses()
            .that()
            .resideInAPackage("io.github.carecyber.rules.arithmetic..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.carecyber..")
                    .and(resideOutsideOfPackage("io.github.carecyber.rules.arithmetic..")));

    @ArchTest
    static final ArchRule noProviderTypeOfTheValidationApi =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule noPackageIsNamedAfterNothing = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..impl..", "..helper..", "..manager..", "..dto..", "..service..");

    @ArchTest
    static final ArchRule noClock = noClasses().should().accessTargetWhere(target("a clock", CLOCK));

    @ArchTest
    static final ArchRule noDefaultLocaleZoneOrCharset =
            noClasses().should().accessTargetWhere(target("a default of the platform", DEFAULTS));

    @ArchTest
    static final ArchRule noFloatingPointField =
            noFields().should().haveRawType(describe("floating point", ArchitectureTest::isFloating));

    @ArchTest
    static final ArchRule noFloatingPointInSignatures = noCodeUnits()
            .should()
            .haveRawReturnType(describe("floating point", ArchitectureTest::isFloating))
            .orShould()
            .haveRawParameterTypes(describe(
                    "with floating point",
                    (List<JavaClass> types) -> types.stream().anyMatch(ArchitectureTest::isFloating)));

    @ArchTest
    static final ArchRule noFloatingPointInCalls = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "floating point",
                    access -> access.getTarget() instanceof CodeUnitCallTarget call
                            && (isFloating(call.getRawReturnType())
                                    || call.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating))));

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and(describe("are written by hand", field -> !field.getName().startsWith("$")))
            .should()
            .beFinal();

    /** What tests share stands in a jar of its own, where it does not look like a test. */
    static final class NoTestkit implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/testkit/");
        }
    }

    private static boolean isOfJackson(JavaClass type) {
        return type.getName().startsWith("com.fasterxml.");
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Pattern names) {
        return describe(
                description,
                access -> names.matcher(access.getTarget().getFullName()).matches());
    }
}
