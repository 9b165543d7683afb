package uk.waymark.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final String[] LAW = {
    "uk.waymark.statute..", "uk.waymark.offers..", "uk.waymark.explain.."
  };

  private static final DescribedPredicate<JavaMethodCall> PRINTS_A_STACK_TRACE =
      DescribedPredicate.describe(
          "print a stack trace", call -> call.getName().equals("printStackTrace"));

  static Stream<ArchRule> rules() {
    return Stream.of(
            Stream.of(
                classes()
                    .that()
                    .resideInAPackage("uk.waymark.statute..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                        "uk.waymark.statute..",
                        "java..",
                        "org.jspecify..",
                        "com.google.auto.service..")
                    .as("the law depends on nothing"),
                noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.statute..")
                    .should()
                    .dependOnClassesThat(Outside.REACHES_OUT)
                    .as("the law does no input, output or threading"),
                classes()
                    .that()
                    .resideInAPackage("uk.waymark.offers..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                        "uk.waymark.offers..",
                        "uk.waymark.statute..",
                        "uk.waymark.readingage..",
                        "java..",
                        "org.jspecify..",
                        "org.yaml.snakeyaml..")
                    .as("offers depend on the law, on a reader of YAML and on how hard words are"),
                noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.offers..")
                    .and()
                    .resideOutsideOfPackage("uk.waymark.offers.load..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.yaml..", "java.nio.file..")
                    .as("only the loader of packs reads files"),
                noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.contracts..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(LAW)
                    .as("contracts know no law"),
                noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.contracts..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.apache.kafka..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..")
                    .as("contracts know no database, no Kafka and no Quarkus"),
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        "uk.waymark.local..", "uk.waymark.bench..", "uk.waymark.rig..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("uk.waymark.local..")
                    .as("no service rests on the launcher of one machine"),
                noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.waymark.rig..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("uk.waymark.rig..")
                    .as("nothing but tests rests on the test rig"),
                noClasses()
                    .that()
                    .resideInAPackage("uk.waymark.explain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        "io.quarkus..", "jakarta..", "org.apache.kafka..", "java.sql..")
                    .as("explaining needs no server"),
                noClasses()
                    .that()
                    .resideInAnyPackage(
                        "uk.waymark.kit..",
                        "uk.waymark.intake..",
                        "uk.waymark.alerts..",
                        "uk.waymark.portal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(LAW)
                    .as("only a service that derives knows the law"),
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        "uk.waymark.kit.clock..",
                        "uk.waymark.local..",
                        "uk.waymark.bench..",
                        "uk.waymark.rig..")
                    .and()
                    .doNotHaveFullyQualifiedName("uk.waymark.explain.Main")
                    .should()
                    .accessTargetWhere(Outside.READS_A_CLOCK)
                    .as("the day is a parameter: only the kit's clock and a main read one"),
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        "uk.waymark.local..",
                        "uk.waymark.bench..",
                        "uk.waymark.casesystem..",
                        "uk.waymark.explain..",
                        "uk.waymark.rig..")
                    .should()
                    .accessClassesThat()
                    .areAssignableTo(PrintStream.class)
                    .as("services log, they do not print"),
                noClasses()
                    .should()
                    .callMethodWhere(PRINTS_A_STACK_TRACE)
                    .as("no stack trace is printed"),
                fields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(LAW)
                    .should()
                    .notHaveRawType(double.class)
                    .andShould()
                    .notHaveRawType(float.class)
                    .as("money and days are exact"),
                slices()
                    .matching("uk.waymark.statute.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .as("the law's folders form no cycle")),
            Modules.SERVICES.stream()
                .map(
                    service ->
                        noClasses()
                            .that()
                            .resideInAPackage("uk.waymark." + service + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                Modules.SERVICES.stream()
                                    .filter(other -> !other.equals(service))
                                    .map(other -> "uk.waymark." + other + "..")
                                    .toArray(String[]::new))
                            .as(service + " knows no other service")))
        .flatMap(s -> s);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_code_keeps_the_rule(ArchRule rule) {
    rule.check(Modules.production());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_rule_catches_a_planted_fault(ArchRule rule) {
    assertThat(rule.allowEmptyShould(true).evaluate(Modules.planted()).hasViolation())
        .as("a fault against \"%s\" is planted and seen", rule.getDescription())
        .isTrue();
  }

  @Test
  void every_module_shows_its_classes_to_the_rules() {
    for (String base : Modules.PACKAGE_BY_FOLDER.values()) {
      assertThat(Modules.production().stream().filter(c -> c.getPackageName().startsWith(base)))
          .as("classes of " + base)
          .hasSizeGreaterThan(1);
    }
  }

  @Test
  void every_way_to_read_a_clock_is_seen() {
    assertThat(seen("the day is a parameter"))
        .contains("java.time.LocalDate.now()", "java.time.Clock.systemUTC()")
        .contains("java.util.Date.<init>()", "java.util.GregorianCalendar.<init>()")
        .contains("java.util.Calendar.getInstance()", "java.lang.System.currentTimeMillis()");
  }

  @Test
  void every_way_out_of_the_law_is_seen() {
    assertThat(seen("the law does no input, output or threading"))
        .contains("java.io.FileReader", "java.io.RandomAccessFile", "java.nio.channels.FileChannel")
        .contains("java.nio.file.Path", "java.net.Socket", "java.net.http.HttpClient")
        .contains("java.sql.Connection", "java.util.concurrent.Executor");
  }

  /** What the rule that begins so says of the planted faults. */
  private static String seen(String beginning) {
    return rules()
        .filter(rule -> rule.getDescription().startsWith(beginning))
        .map(rule -> rule.evaluate(Modules.planted()).getFailureReport().toString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_package_is_null_marked_and_says_what_it_is_for() {
    assertThat(unmarked(Modules.production()))
        .as("packages without @NullMarked in package-info.java")
        .isEmpty();
  }

  @Test
  void a_package_that_is_not_null_marked_is_seen() {
    assertThat(unmarked(Modules.planted())).containsExactly("uk.waymark.contracts.planted");
  }

  private static List<String> unmarked(JavaClasses all) {
    Set<String> packages =
        all.stream()
            .map(JavaClass::getPackageName)
            .filter(p -> p.startsWith("uk.waymark"))
            .filter(p -> !p.endsWith(".jmh_generated"))
            .collect(Collectors.toSet());
    return packages.stream()
        .filter(
            p ->
                all.stream()
                    .noneMatch(
                        c ->
                            c.getFullName().equals(p + ".package-info")
                                && c.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
        .sorted()
        .toList();
  }
}
