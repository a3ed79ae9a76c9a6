package io.github.onkonetz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Asks a server with a generated directory until each {@link LookupShape} has its values, and
 * checks that both ways answer them with the same entries. Arguments: FHIR base, number of
 * organisations, seed, folder. Writes there for each shape the paths of its lookups ({@code
 * READ.paths}), and of fixed answers of the same sizes ({@code READ.limit}); prints shape, hits and
 * bytes of each.
 */
public final class PrepareLookups {

  private static final int VALUES = 500;

  /** Of those asked of both ways; the other is slow, and the differential test compares more. */
  private static final int COMPARED = 25;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  private PrepareLookups(String base) {
    this.base = base;
  }

  public static void main(String[] arguments) throws Exception {
    PrepareLookups prepare = new PrepareLookups(arguments[0]);
    Path folder = Path.of(arguments[3]);
    Map<LookupShape, List<String>> paths =
        LookupShape.all(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    for (Map.Entry<LookupShape, List<String>> shape : paths.entrySet()) {
      prepare.write(shape.getKey(), shape.getValue(), folder);
    }
  }

  private void write(LookupShape shape, List<String> candidates, Path folder)
      throws IOException, InterruptedException {
    List<String> chosen = new ArrayList<>();
    List<String> limits = new ArrayList<>();
    long hits = 0;
    long bytes = 0;
    for (String candidate : candidates) {
      if (chosen.size() == VALUES) {
        break;
      }
      HttpResponse<byte[]> answer = ask(candidate, "index");
      JsonNode json = JSON.readTree(answer.body());
      int found = json.path("resourceType").asText().equals("Bundle") ? total(json) : 1;
      if (!shape.isFit(found)) {
        continue;
      }
      if (chosen.size() < COMPARED) {
        compare(candidate, json, JSON.readTree(ask(candidate, "repository").body()));
      }
      chosen.add(URI.create(base).getPath() + candidate);
      limits.add(ServerWithLimit.PATH + answer.body().length);
      hits += found;
      bytes += answer.body().length;
    }
    if (chosen.size() < VALUES) {
      throw new IllegalStateException(shape + " has only " + chosen.size() + " values");
    }
    Files.write(folder.resolve(shape + ".paths"), chosen);
    Files.write(folder.resolve(shape + ".limit"), limits);
    System.out.printf(
        Locale.ROOT,
        "%s|%s|%.1f|%d%n",
        shape,
        shape.title(),
        (double) hits / VALUES,
        bytes / VALUES);
  }

  private HttpResponse<byte[]> ask(String path, String way)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/fhir+json");
    if (way.equals("repository")) {
      request.header("X-Lookup-Path", way);
    }
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    String by = answer.headers().firstValue("X-Lookup-Path").orElse("-");
    if (answer.statusCode() != 200 || !by.equals(way)) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " by " + by);
    }
    return answer;
  }

  private static int total(JsonNode bundle) {
    return bundle.path("total").asInt();
  }

  /** Which page of equal hits comes first is for each way to decide; how many there are is not. */
  private static void compare(String path, JsonNode index, JsonNode repository) {
    if (total(index) != total(repository)) {
      throw new IllegalStateException(
          path + ": " + total(index) + " hits by index, " + total(repository) + " by repository");
    }
  }
}
