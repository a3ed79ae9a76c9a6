package io.github.onkonetz.search;

import io.github.onkonetz.testing.DirectoryIT;

@DirectoryIT
class IndexTextIT extends TextFacts {

  @Override
  String path() {
    return "index";
  }
}
