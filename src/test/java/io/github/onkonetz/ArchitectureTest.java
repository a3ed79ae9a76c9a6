package io.github.onkonetz;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

  private static final String BASE = "io.github.onkonetz";

  /** Who may use whom; a package may always use itself. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("places", Set.of()),
          Map.entry("profiles", Set.of("places")),
          Map.entry("storage", Set.of()),
          Map.entry("integrity", Set.of("profiles", "storage")),
          Map.entry("security", Set.of("profiles", "storage")),
          Map.entry("search", Set.of("places", "profiles", "storage")),
          Map.entry("submission", Set.of("places", "profiles", "security", "storage")),
          Map.entry("sync", Set.of("storage", "search")),
          Map.entry("network", Set.of("profiles", "storage", "integrity")),
          Map.entry("web", Set.of("search", "submission")),
          Map.entry(
              "server",
              Set.of(
                  "profiles",
                  "storage",
                  "integrity",
                  "security",
                  "search",
                  "submission",
                  "sync",
                  "network",
                  "web")));

  @SuppressWarnings("unused") // Read by @FieldSource.
  private static final List<String> PACKAGES = List.copyOf(new TreeSet<>(MAY_USE.keySet()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void usesOnlyWhatItMay(String name) {
    Set<String> forbidden = new TreeSet<>(MAY_USE.keySet());
    forbidden.removeAll(MAY_USE.get(name));
    forbidden.remove(name);
    noClasses()
        .that(are(in(Set.of(name))))
        .should()
        .dependOnClassesThat(are(in(forbidden)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> found =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(p -> p.length() > BASE.length())
            .map(p -> p.substring(BASE.length() + 1).split("\\.")[0])
            .collect(Collectors.toSet());
    assertThat(MAY_USE.keySet()).containsAll(found);
  }

  @Test
  void putsNoClassIntoPackagesOfHapi() {
    JavaClasses hapi =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("ca.uhn.fhir", "org.hl7.fhir");
    assertThat(hapi).isEmpty();
  }

  private static DescribedPredicate<JavaClass> in(Set<String> packages) {
    return DescribedPredicate.describe(
        "in " + packages,
        c ->
            packages.stream()
                .anyMatch(p -> (c.getPackageName() + ".").startsWith(BASE + "." + p + ".")));
  }
}
