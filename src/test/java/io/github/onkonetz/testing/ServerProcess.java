package io.github.onkonetz.testing;

import static org.awaitility.Awaitility.await;

import io.github.onkonetz.OnkonetzApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directory as a process of its own, for tests that need other settings than the application
 * that all share. It takes some thirty seconds to start, so there should be few of them.
 */
public final class ServerProcess implements AutoCloseable {

  /**
   * A first start, schema and sample networks included, was seen to take minutes on two busy cores.
   */
  private static final Duration START_PATIENCE = Duration.ofMinutes(10);

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);

  /** What the server tells the person at the terminal once it answers. */
  private static final Pattern FHIR_BASE =
      Pattern.compile("FHIR base +http://localhost:(\\d+)/fhir");

  private final Process process;
  private final FhirClient fhir;

  private ServerProcess(Process process, FhirClient fhir) {
    this.process = process;
    this.fhir = fhir;
  }

  /**
   * Starts the classes under test on a free port and waits until they greet.
   *
   * @param folder where the process runs and where its output is, in {@code server.log}
   * @param settings environment variables, such as {@code SPRING_DATASOURCE_URL}
   */
  public static ServerProcess start(Path folder, Map<String, String> settings) {
    try {
      Files.createDirectories(folder);
      Path output = folder.resolve("server.log");
      ProcessBuilder builder = new ProcessBuilder(command()).directory(folder.toFile());
      builder.environment().putAll(settings);
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      try {
        int port = awaitGreeting(process, output);
        return new ServerProcess(process, FhirClient.of(port, folder.resolve("data")));
      } catch (RuntimeException | Error notStarted) {
        stop(process);
        throw notStarted;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks this server. */
  public FhirClient fhir() {
    return fhir;
  }

  /** Ends it as a power cut would: nothing is finished and nothing is said. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OnkonetzApplication.class.getName());
    command.add("--server.port=0");
    return command;
  }

  private static int awaitGreeting(Process process, Path output) {
    await("greeting of the server")
        .atMost(START_PATIENCE)
        .until(() -> !process.isAlive() || portIn(output).isPresent());
    return portIn(output)
        .orElseThrow(() -> new IllegalStateException("The server ended: " + read(output)));
  }

  private static OptionalInt portIn(Path output) {
    Matcher greeting = FHIR_BASE.matcher(read(output));
    return greeting.find()
        ? OptionalInt.of(Integer.parseInt(greeting.group(1)))
        : OptionalInt.empty();
  }

  private static String read(Path output) {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop(process);
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
