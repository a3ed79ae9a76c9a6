package io.github.onkonetz.testing;

/** Institution numbers of hospitals as tests need them: right, and different from each other. */
public final class Iknr {

  private Iknr() {}

  /**
   * Class 26 (hospitals), the number, and the check digit.
   *
   * @param number 0 to 999,999; the generated directory has those from 0
   */
  public static String of(int number) {
    String digits = "26%06d".formatted(number);
    int sum = 0;
    for (int i = 2; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
    }
    return digits + sum % 10;
  }
}
