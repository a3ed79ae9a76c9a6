package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.MemoryDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

/** What {@code onkonetz.search.index.enabled=false} means for the index itself. */
class SwitchedOffTest {

  private final DirectoryIndex index =
      new DirectoryIndex(MemoryDirectory.indexing(MemoryDirectory.registry()));

  /** Would fail at once if it read anything: it has no database. */
  private final IndexBuilding building =
      new IndexBuilding(
          false, index, new DirectoryScan(null, null, new LeftOut()), MemoryDirectory.registry());

  @Test
  void nothingIsBuiltAndNothingWaitsForIt() {
    building.start();
    building.rebuild();
    building.rebuildForParameters();
    assertThat(building.builds()).isZero();
    assertThat(index.isReady()).isFalse();
    assertThat(index.size()).isZero();
    building.stop();
  }

  @Test
  void writesAreNotFollowed() {
    new IndexWriteInterceptor(null, building)
        .created(DirectoryIndexTest.organization("a", "erste", 1));
    assertThat(building.builds()).isZero();
    assertThat(index.isFollowing()).isFalse();
  }

  @Test
  void serverIsReadyWithoutIt() {
    assertThat(DirectoryIndexTest.health(false, index).getStatus()).isEqualTo(Status.UP);
    assertThat(DirectoryIndexTest.health(true, index).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
  }
}
