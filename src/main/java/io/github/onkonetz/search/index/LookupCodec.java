package io.github.onkonetz.search.index;

import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99Codec;
import org.apache.lucene.codecs.memory.DirectPostingsFormat;

/**
 * How the fields of the index are laid out in memory. What is asked for often is kept in plain
 * arrays: Lucene's own format, made for disks, has to be decoded for each lookup.
 */
final class LookupCodec extends Lucene99Codec {

  private final PostingsFormat arrays = new DirectPostingsFormat();

  @Override
  public PostingsFormat getPostingsFormatForField(String field) {
    return IndexFields.isAskedOften(field) ? arrays : super.getPostingsFormatForField(field);
  }
}
