package io.github.onkonetz.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsCheckTest {

  @Test
  void namesTheNearestSettingForAMisspeltOne() {
    assertThatThrownBy(() -> check("onkonetz.storge.data-dir"))
        .isInstanceOf(UnknownSettingException.class)
        .hasMessageContaining("onkonetz.storge.data-dir")
        .hasMessageContaining("Did you mean onkonetz.storage.data-dir?");
  }

  @Test
  void acceptsEverySpellingThatSpringBinds() {
    for (String name :
        new String[] {
          "onkonetz.storage.data-dir", "onkonetz.storage.dataDir", "ONKONETZ_STORAGE_DATADIR"
        }) {
      assertThatCode(() -> check(name)).as(name).doesNotThrowAnyException();
    }
  }

  @Test
  void leavesOtherSettingsAlone() {
    assertThatCode(() -> check("server.prot")).doesNotThrowAnyException();
  }

  @Test
  void knowsTheSettingsOfTheRecords() {
    assertThat(SettingsCheck.knownNames()).contains("onkonetz.storage.data-dir");
  }

  private static void check(String name) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, "x")));
    SettingsCheck.check(environment, SettingsCheck.knownNames());
  }
}
