package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor that is well formed and belongs to the search, but has keys of other kinds. */
class ForgedCursorTest {

  private static DirectoryIndex index;
  private static EngineUnderTest engine;

  @BeforeAll
  static void fill() {
    index = MemoryDirectory.ofSamples();
    engine = new EngineUnderTest(index);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_sort=near",
        "_sort=name",
        "_sort=-_lastUpdated",
        "_sort=_id",
        "_sort=-name,near"
      })
  void isGone(String sort) {
    String search = "Organization?near=51.2|11.97|200|km&_count=3&" + sort;
    String next = EngineUnderTest.link(engine.ask(search), "next");
    assertThat(engine.ask(next).hits()).hasSize(3);
    String text = next.replaceFirst(".*_cursor=([^&]*).*", "$1");
    int keys = sort.contains(",") ? 3 : sort.equals("_sort=_id") ? 1 : 2;
    int searched = searchOf(text);
    Cursor genuine = Cursor.decode(text, searched, keys);
    for (Object other : Arrays.asList(1L, 2.5, new BytesRef("x"), null)) {
      for (int i = 0; i < keys; i++) {
        Object[] forged = genuine.keys().clone();
        boolean mayBeNone = other == null && forged[i] instanceof BytesRef && i < keys - 1;
        if (mayBeNone || (other != null && other.getClass().isInstance(forged[i]))) {
          continue;
        }
        forged[i] = other;
        String cursor = new Cursor(genuine.forward(), searched, forged).encode();
        assertThatThrownBy(() -> engine.ask(next.replace(text, cursor)))
            .as(cursor)
            .isInstanceOfSatisfying(
                RefusedException.class,
                e -> assertThat(e.findings().get(0).code()).isEqualTo(ErrorCode.PAGE_GONE));
      }
    }
  }

  /** The number of the search, which stands after the format and the direction. */
  private static int searchOf(String cursor) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    return ByteBuffer.wrap(bytes).getInt(2);
  }
}
