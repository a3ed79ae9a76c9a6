package io.github.onkonetz.security;

import io.github.onkonetz.profiles.MessageLanguage;

/** What the pages for signing in say. */
enum PageText {
  SIGN_IN("Anmelden", "Sign in"),
  SIGN_OUT("Abmelden", "Sign out"),
  SIGNED_IN("Angemeldet als {0} ({1}).", "Signed in as {0} ({1})."),
  NAME("Name oder E-Mail", "Name or e-mail"),
  PASSWORD("Passwort", "Password"),
  NOT_SIGNED_IN(
      "Name und Passwort passen nicht zusammen, oder der Zugang ist gerade gesperrt."
          + " Nach zehn Fehlversuchen ist er es für eine Viertelstunde.",
      "Name and password do not go together, or the account is locked at present."
          + " After ten failures it is for a quarter of an hour."),
  CHOOSE("Passwort festlegen", "Choose a password"),
  CHOOSE_FOR("Für {0}.", "For {0}."),
  RULES(
      "Mindestens acht Zeichen, gern ein ganzer Satz; Leerzeichen und alle anderen Zeichen sind erlaubt.",
      "At least eight characters, a whole sentence if you like; spaces and all other characters are allowed."),
  REPEAT("Noch einmal", "Once more"),
  SAVE("Speichern", "Save"),
  TOO_SHORT(
      "Das Passwort hat weniger als acht Zeichen.",
      "The password has fewer than eight characters."),
  TOO_LONG("Das Passwort hat mehr als 256 Zeichen.", "The password has more than 256 characters."),
  TOO_COMMON(
      "Dieses Passwort gehört zu denen, die als erste versucht werden.",
      "This password is one of those that are tried first."),
  TOO_OBVIOUS(
      "Dieses Passwort besteht fast nur aus dem Namen.",
      "This password consists of little but the name."),
  DIFFERENT("Die beiden Passwörter sind verschieden.", "The two passwords differ."),
  LINK_NOT_GOOD(
      "Dieser Link gilt nicht oder nicht mehr. Die Verwaltung des Verzeichnisses schickt einen neuen.",
      "This link is not good, or not any longer. The administrator of the directory sends a new one."),
  CHOSEN("Das Passwort ist gespeichert.", "The password is saved."),
  CONSENT("Zugriff erlauben", "Allow access"),
  CONSENT_TO(
      "Das Programm {0} möchte in Ihrem Namen auf das Verzeichnis zugreifen, mit der Rolle {1}.",
      "The program {0} wants to use the directory on your behalf, with the role {1}."),
  ALLOW("Erlauben", "Allow"),
  DENY("Ablehnen", "Deny"),
  CONSENTS("Programme, denen Sie Zugriff erlaubt haben", "Programs that you allowed access"),
  WITHDRAW("Zurücknehmen", "Withdraw");

  private final String german;
  private final String english;

  PageText(String german, String english) {
    this.german = german;
    this.english = english;
  }

  String in(MessageLanguage language) {
    return language == MessageLanguage.GERMAN ? german : english;
  }
}
