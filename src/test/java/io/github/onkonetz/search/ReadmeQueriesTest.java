package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeQueriesTest {

  private static final Pattern CURL = Pattern.compile("curl 'http://localhost:8080/fhir/(.+)'");
  private static final int QUERIES = 5;

  @Test
  void queriesOfTheReadmeAreFromTheCookbookWhichIsTested() throws IOException {
    List<String> asked =
        Files.readAllLines(Path.of("README.md")).stream()
            .map(CURL::matcher)
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.group(1))
            .toList();
    List<String> answered = Cookbook.read().queries().stream().map(Cookbook.Query::get).toList();
    assertThat(asked).hasSize(QUERIES).isSubsetOf(answered);
  }
}
