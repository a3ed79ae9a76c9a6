package io.github.onkonetz.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.DirectoryIT;
import io.github.onkonetz.testing.FhirClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code docs/submission.md} says to type gives what the page says. */
@DirectoryIT
class WalkthroughIT {

  private static final Path PAGE = Path.of("docs", "submission.md");
  private static final String FENCE = "```";

  /** Printed by the shell between the blocks. */
  private static final String END = "-- end of block --";

  @Autowired FhirClient fhir;

  @Test
  void thePageIsTrue() throws Exception {
    StringBuilder script = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String kind = null;
    StringBuilder block = new StringBuilder();
    for (String line : Files.readAllLines(PAGE)) {
      if (kind == null && line.startsWith(FENCE)) {
        kind = line.substring(FENCE.length());
        block.setLength(0);
      } else if (kind != null && line.equals(FENCE)) {
        if (kind.equals("sh")) {
          script.append(block).append("echo '" + END + "'\n");
          expected.add("");
        } else {
          expected.set(expected.size() - 1, block.toString().strip());
        }
        kind = null;
      } else {
        block.append(line).append('\n');
      }
    }
    List<String> printed = run(script.toString().replace("http://localhost:8080", fhir.root()));
    assertThat(printed).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(6);
  }

  private List<String> run(String script) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("bash").redirectErrorStream(true);
    builder.environment().put("PARTNER_TOKEN", token("partner"));
    builder.environment().put("OFFICE_TOKEN", token("office"));
    Process shell = builder.start();
    try (var input = shell.getOutputStream()) {
      input.write(script.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(output).isZero();
    List<String> blocks = new ArrayList<>();
    for (String block : output.split(END + "\n")) {
      blocks.add(block.strip());
    }
    return blocks;
  }

  private String token(String client) {
    return fhir.token(client).replace("Bearer ", "");
  }
}
