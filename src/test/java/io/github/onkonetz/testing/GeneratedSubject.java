package io.github.onkonetz.testing;

import java.util.List;

/**
 * What an organisation of the generated directory is about, and the codes that go with it.
 *
 * @param name how it begins its name
 * @param kind code of organization-kind; of a centre, the kind of the centre
 * @param category code of center-category, or null
 * @param partnerKind code of partner-kind, or null
 * @param services codes of oncology-service that it offers, the usual one first
 * @param specialty code of the medical specialties of IHE Germany
 * @param indications categories or codes of ICD-10-GM
 */
record GeneratedSubject(
    String name,
    String kind,
    String category,
    String partnerKind,
    List<String> services,
    String specialty,
    List<String> indications) {

  /** Who certifies the centres. */
  static final GeneratedSubject CERTIFIER =
      partner("Zertifizierungsstelle", "certification-body", null, "education-training", "INTO");

  static final List<GeneratedSubject> CENTERS =
      List.of(
          center("Brustkrebszentrum", "brust", "gyn-oncology", "FRAU", "C50"),
          center("Darmkrebszentrum", "darm", "visceral-oncology", "VICH", "C18", "C20"),
          center("Lungenkrebszentrum", "lunge", "thoracic-oncology", "PNEU", "C34"),
          center("Prostatakrebszentrum", "prostata", "uro-oncology", "UROL", "C61"),
          center("Hautkrebszentrum", "haut", "dermato-oncology", "HAUT", "C43", "C44"),
          center("Gynäkologisches Krebszentrum", "gyn", "gyn-oncology", "GONK", "C53", "C56"),
          center("Pankreaskarzinomzentrum", "pankreas", "visceral-oncology", "VICH", "C25"),
          center("Kopf-Hals-Tumor-Zentrum", "kopf-hals", "surgical-oncology", "HNOH", "C32"),
          center("Leberkrebszentrum", "leber", "gastroenterology", "GAST", "C22"),
          center("Neuroonkologisches Zentrum", "neuro", "neuro-oncology", "NRCH", "C71"),
          center("Kinderonkologisches Zentrum", "kinder", "paediatric-oncology", "KONK", "C91.0"),
          center(
              "Zentrum für Hämatologische Neoplasien",
              "haematologie",
              "haematology",
              "HAEM",
              "C83.3",
              "C91.00",
              "C82"));

  static final List<GeneratedSubject> PARTNERS =
      List.of(
          partner("Hausarztpraxis", "gp-practice", "partner-gp", "aftercare", "ALLG"),
          partner(
              "Facharztpraxis für Urologie",
              "specialist-practice",
              "partner-specialist",
              "uro-oncology",
              "UROL"),
          partner(
              "Onkologische Schwerpunktpraxis",
              "oncology-practice",
              "partner-oncology-practice",
              "systemic-therapy",
              "HAEM"),
          partner("MVZ", "mvz", "partner-mvz", "medical-oncology", "HAEM"),
          partner("Rehaklinik", "rehabilitation", "partner-rehab", "rehabilitation", "REHA"),
          partner("Hospiz", "hospice", "partner-hospice", "hospice-care", "PALL"),
          partner("SAPV-Team", "palliative", "partner-palliative", "sapv", "PALL"),
          partner(
              "Krebsberatungsstelle",
              "psychosocial-aftercare",
              "partner-psychosocial",
              "psychosocial-care",
              "PSYM"),
          partner("Selbsthilfegruppe", "self-help", "partner-self-help", "self-help", "PSYM"));

  private static GeneratedSubject center(
      String name, String category, String service, String specialty, String... indications) {
    return new GeneratedSubject(
        name,
        "organ-cancer-center",
        category,
        null,
        List.of(service, "tumor-board", "second-opinion", "clinical-trials", "psycho-oncology"),
        specialty,
        List.of(indications));
  }

  private static GeneratedSubject partner(
      String name, String kind, String partnerKind, String service, String specialty) {
    return new GeneratedSubject(
        name, kind, null, partnerKind, List.of(service), specialty, List.of());
  }

  /** German name of the specialty, for names of departments. */
  String specialtyName() {
    return switch (specialty) {
      case "FRAU" -> "Frauenheilkunde und Geburtshilfe";
      case "VICH" -> "Viszeralchirurgie";
      case "PNEU" -> "Pneumologie";
      case "UROL" -> "Urologie";
      case "HAUT" -> "Haut- und Geschlechtskrankheiten";
      case "GONK" -> "Gynäkologische Onkologie";
      case "HNOH" -> "Hals-Nasen-Ohrenheilkunde";
      case "GAST" -> "Gastroenterologie";
      case "NRCH" -> "Neurochirurgie";
      case "KONK" -> "Kinder-Hämatologie und -Onkologie";
      case "HAEM" -> "Hämatologie und internistische Onkologie";
      default -> throw new IllegalStateException(specialty);
    };
  }
}
