package io.github.onkonetz.search;

import io.github.onkonetz.testing.DirectoryIT;

@DirectoryIT
class IndexSearchIT extends SearchFacts {

  @Override
  String path() {
    return "index";
  }
}
