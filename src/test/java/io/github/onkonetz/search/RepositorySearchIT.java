package io.github.onkonetz.search;

import io.github.onkonetz.testing.DirectoryIT;

@DirectoryIT
class RepositorySearchIT extends SearchFacts {

  @Override
  String path() {
    return "repository";
  }
}
