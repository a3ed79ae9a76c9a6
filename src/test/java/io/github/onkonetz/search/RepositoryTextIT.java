package io.github.onkonetz.search;

import io.github.onkonetz.testing.DirectoryIT;

@DirectoryIT
class RepositoryTextIT extends TextFacts {

  @Override
  String path() {
    return "repository";
  }
}
