package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.DirectorySnapshot;
import java.util.Map;

/** Answers questions from the present state of the directory; safe for any number of threads. */
final class CareAnswers {

  /** Building the index takes seconds. */
  private static final String RETRY_AFTER_SECONDS = "5";

  private final DirectoryIndex index;
  private final ReadQuestion questions;
  private final ReadNear nearQueries;

  CareAnswers(DirectoryIndex index, ReadQuestion questions, ReadNear nearQueries) {
    this.index = index;
    this.questions = questions;
    this.nearQueries = nearQueries;
  }

  /**
   * The answer to {@code $find-care}.
   *
   * @param asked the parameters as texts
   * @param url the address of the operation, without parameters
   * @throws RefusedException if the question cannot be understood (400, 422), or cannot be answered
   *     at present (503)
   */
  Searchset findCare(Map<String, String[]> asked, String url) {
    AskedValues values = new AskedValues(FindCareProvider.OPERATION, asked);
    values.allow(ReadQuestion.PARAMETERS);
    CarePage page = CarePage.read(values);
    try (DirectorySnapshot snapshot = snapshot()) {
      return AnswerQuestion.answer(questions.read(values, snapshot), page, snapshot, url, asked);
    }
  }

  /**
   * The answer to the named query {@code near}.
   *
   * @param asked the parameters as texts
   * @param url the address of the search, without parameters
   * @throws RefusedException as for {@link #findCare}
   */
  Searchset near(Map<String, String[]> asked, String url) {
    AskedValues values = new AskedValues("_query=near", asked);
    CareQuestion question = nearQueries.read(values);
    CarePage page = nearQueries.page(values);
    try (DirectorySnapshot snapshot = snapshot()) {
      return NearAnswer.answer(question, page, snapshot, url, asked);
    }
  }

  private DirectorySnapshot snapshot() {
    if (!index.isReady()) {
      RefusedException notNow = new RefusedException(Finding.of(ErrorCode.CARE_NOT_NOW));
      notNow.addResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
      throw notNow;
    }
    return index.acquire();
  }
}
