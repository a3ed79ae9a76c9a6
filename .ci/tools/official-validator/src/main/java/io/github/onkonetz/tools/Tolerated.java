package io.github.onkonetz.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The findings that are known and explained. A line that begins with {@code #} explains the rules that follow; a rule
 * is {@code severity | message id | resource | text}, the last two patterns of the whole resource and of a part of the
 * text.
 */
final class Tolerated {

  private static final int PARTS = 4;

  private final List<Rule> rules = new ArrayList<>();

  private static final class Rule {
    final String line;
    final String severity;
    final Pattern id;
    final Pattern resource;
    final Pattern text;
    int occurred;

    Rule(String line) {
      String[] parts = line.split("\\s\\|\\s", PARTS);
      if (parts.length != PARTS) {
        throw new IllegalArgumentException("not 'severity | message id | resource | text': " + line);
      }
      this.line = line;
      this.severity = parts[0].strip();
      this.id = Pattern.compile(parts[1].strip());
      this.resource = Pattern.compile(parts[2].strip());
      this.text = Pattern.compile(parts[3].strip());
    }

    boolean fits(Found finding) {
      return severity.equals(finding.severity())
          && id.matcher(finding.id()).matches()
          && resource.matcher(finding.resource()).matches()
          && text.matcher(finding.text()).find();
    }
  }

  Tolerated(Path file) throws IOException {
    boolean explained = false;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        explained = false;
      } else if (line.startsWith("#")) {
        explained = true;
      } else if (explained) {
        rules.add(new Rule(line));
      } else {
        throw new IllegalArgumentException("tolerated without a reason: " + line);
      }
    }
  }

  /** Whether the finding is tolerated; remembers that it occurred. */
  boolean covers(Found finding) {
    for (Rule rule : rules) {
      if (rule.fits(finding)) {
        rule.occurred++;
        return true;
      }
    }
    return false;
  }

  /** What is tolerated and did not occur. */
  List<String> idle() {
    return rules.stream().filter(rule -> rule.occurred == 0).map(rule -> rule.line).toList();
  }
}
