package io.github.onkonetz.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the gazetteer that {@code .ci/gazetteer} derives; its header says where from. */
final class GazetteerFile {

  /** A place and the other names under which its line has it. */
  record Line(Place place, List<String> otherNames) {}

  private static final String RESOURCE = "gazetteer.tsv";

  /** States by the first two digits of the keys of their districts. */
  private static final Map<String, String> STATES_BY_KEY =
      Map.ofEntries(
          Map.entry("01", "DE-SH"),
          Map.entry("02", "DE-HH"),
          Map.entry("03", "DE-NI"),
          Map.entry("04", "DE-HB"),
          Map.entry("05", "DE-NW"),
          Map.entry("06", "DE-HE"),
          Map.entry("07", "DE-RP"),
          Map.entry("08", "DE-BW"),
          Map.entry("09", "DE-BY"),
          Map.entry("10", "DE-SL"),
          Map.entry("11", "DE-BE"),
          Map.entry("12", "DE-BB"),
          Map.entry("13", "DE-MV"),
          Map.entry("14", "DE-SN"),
          Map.entry("15", "DE-ST"),
          Map.entry("16", "DE-TH"));

  private final Map<String, String> stateNames = new HashMap<>();
  private final Map<String, String> districtNames = new HashMap<>();

  private GazetteerFile() {}

  /**
   * The lines in their order: states, districts, then municipalities by key, each before its parts.
   *
   * @throws UncheckedIOException if the resource cannot be read
   */
  static List<Line> read() {
    GazetteerFile file = new GazetteerFile();
    try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<Line> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(file.line(line.split("\t", -1)));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer cannot be read", e);
    }
  }

  private Line line(String[] cells) {
    Place.Kind kind = Place.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
    String key = cells[1];
    String name = cells[2];
    List<String> others = cells[6].isEmpty() ? List.of() : List.of(cells[6].split("\\|", -1));
    String state = kind == Place.Kind.STATE ? key : STATES_BY_KEY.get(key.substring(0, 2));
    switch (kind) {
      case STATE -> stateNames.put(key, name);
      case DISTRICT, CITY -> districtNames.put(key, name);
      default -> {}
    }
    boolean inMunicipality = kind == Place.Kind.PART;
    String municipality = inMunicipality ? others.get(0) : kind.isMunicipality() ? name : null;
    Place place =
        new Place(
            kind,
            name,
            Objects.requireNonNull(state),
            Objects.requireNonNull(stateNames.get(state)),
            kind == Place.Kind.STATE ? null : Objects.requireNonNull(districtNames.get(key)),
            municipality,
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[4]),
            !cells[5].isEmpty());
    return new Line(place, inMunicipality ? List.of() : others);
  }
}
