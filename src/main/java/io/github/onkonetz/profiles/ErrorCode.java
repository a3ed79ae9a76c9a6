package io.github.onkonetz.profiles;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What the server can find fault with, or wants to point out. The code of each is stable: clients
 * may rely on it. The texts stand in {@code messages_de.properties} and {@code
 * messages_en.properties}, {@code docs/error-codes.md} is generated from both.
 */
public enum ErrorCode {
  UNKNOWN_PARAMETER("ONK-SEARCH-001", 400, IssueType.NOTSUPPORTED),
  PARAMETER_IGNORED("ONK-SEARCH-002", 200, IssueType.NOTSUPPORTED, IssueSeverity.WARNING),
  NOT_A_COUNT("ONK-SEARCH-003", 400, IssueType.VALUE),
  PAGE_GONE("ONK-SEARCH-004", 410, IssueType.EXPIRED),
  UNKNOWN_INCLUDE("ONK-SEARCH-005", 400, IssueType.NOTSUPPORTED),
  UNKNOWN_MODIFIER("ONK-SEARCH-006", 400, IssueType.NOTSUPPORTED),
  NOT_A_DATE("ONK-SEARCH-007", 400, IssueType.VALUE),
  NEAR_FORMAT("ONK-SEARCH-008", 400, IssueType.VALUE),
  NEAR_DECIMAL_COMMA("ONK-SEARCH-009", 400, IssueType.VALUE),
  NEAR_COORDINATES("ONK-SEARCH-010", 400, IssueType.VALUE),
  NEAR_DISTANCE("ONK-SEARCH-011", 400, IssueType.VALUE),
  NEAR_UNIT("ONK-SEARCH-012", 400, IssueType.VALUE),
  HITS_ELSEWHERE_IN_TEXT("ONK-SEARCH-013", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  UNKNOWN_SORT("ONK-SEARCH-014", 400, IssueType.NOTSUPPORTED),
  NOT_A_TOTAL("ONK-SEARCH-015", 400, IssueType.VALUE),
  NOT_A_COMPOSITE("ONK-SEARCH-016", 400, IssueType.VALUE),
  COMPOSITE_IN_CHAIN("ONK-SEARCH-017", 400, IssueType.NOTSUPPORTED),
  NOT_A_CHAIN("ONK-SEARCH-018", 400, IssueType.VALUE),
  CARE_PARAMETER("ONK-CARE-001", 400, IssueType.NOTSUPPORTED),
  CARE_WORD("ONK-CARE-002", 422, IssueType.CODEINVALID),
  CARE_VALUE("ONK-CARE-003", 400, IssueType.VALUE),
  CARE_ONCE("ONK-CARE-004", 400, IssueType.VALUE),
  CARE_NOT_BOTH("ONK-CARE-005", 400, IssueType.INVALID),
  CARE_NEEDS_PLACE("ONK-CARE-006", 400, IssueType.REQUIRED),
  CARE_PLACE_AMBIGUOUS("ONK-CARE-007", 422, IssueType.MULTIPLEMATCHES),
  CARE_PLACE_UNKNOWN("ONK-CARE-008", 422, IssueType.NOTFOUND),
  CARE_NAME_UNKNOWN("ONK-CARE-009", 422, IssueType.NOTFOUND),
  CARE_NAME_AMBIGUOUS("ONK-CARE-010", 422, IssueType.MULTIPLEMATCHES),
  CARE_NOT_NOW("ONK-CARE-011", 503, IssueType.TRANSIENT),
  CARE_MISSING("ONK-CARE-012", 400, IssueType.REQUIRED),
  CARE_UNDERSTOOD("ONK-CARE-020", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_MEASURED_FROM("ONK-CARE-021", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_SOURCE_OPEN("ONK-CARE-022", 200, IssueType.INCOMPLETE, IssueSeverity.INFORMATION),
  CARE_NOT_LIMITED("ONK-CARE-023", 200, IssueType.INCOMPLETE, IssueSeverity.INFORMATION),
  CARE_TIED("ONK-CARE-024", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_NOTHING_WITH("ONK-CARE-025", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_NOTHING("ONK-CARE-026", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_ORDERED_BY_ID("ONK-CARE-027", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  CARE_NOT_RECORDED("ONK-CARE-028", 200, IssueType.INCOMPLETE, IssueSeverity.INFORMATION),
  REQUEST("ONK-REQUEST-400", 400, IssueType.INVALID),
  NOT_AUTHENTICATED("ONK-REQUEST-401", 401, IssueType.LOGIN),
  NOT_ALLOWED("ONK-REQUEST-403", 403, IssueType.FORBIDDEN),
  NOT_FOUND("ONK-REQUEST-404", 404, IssueType.NOTFOUND),
  METHOD("ONK-REQUEST-405", 405, IssueType.NOTSUPPORTED),
  FORMAT("ONK-REQUEST-406", 406, IssueType.NOTSUPPORTED),
  CONFLICT("ONK-REQUEST-409", 409, IssueType.CONFLICT),
  GONE("ONK-REQUEST-410", 410, IssueType.DELETED),
  CONDITION("ONK-REQUEST-412", 412, IssueType.CONFLICT),
  TOO_LARGE("ONK-REQUEST-413", 413, IssueType.TOOLONG),
  MEDIA_TYPE("ONK-REQUEST-415", 415, IssueType.NOTSUPPORTED),
  CONTENT("ONK-REQUEST-422", 422, IssueType.PROCESSING),
  TOO_MANY("ONK-REQUEST-429", 429, IssueType.THROTTLED),
  FAILURE("ONK-SERVER-500", 500, IssueType.EXCEPTION),
  NOT_IMPLEMENTED("ONK-SERVER-501", 501, IssueType.NOTSUPPORTED),
  DATABASE_AWAY("ONK-SERVER-503", 503, IssueType.TRANSIENT),
  NUMBER_CHANGES("ONK-NET-001", 422, IssueType.BUSINESSRULE),
  GRAPH_UNKNOWN("ONK-GRAPH-001", 404, IssueType.NOTFOUND),
  GRAPH_PARAMETER("ONK-GRAPH-002", 400, IssueType.NOTSUPPORTED),
  GRAPH_VALUE("ONK-GRAPH-003", 400, IssueType.VALUE),
  GRAPH_MISSING("ONK-GRAPH-004", 400, IssueType.REQUIRED),
  GRAPH_ONCE("ONK-GRAPH-005", 400, IssueType.VALUE),
  GRAPH_AMBIGUOUS("ONK-GRAPH-006", 422, IssueType.MULTIPLEMATCHES),
  GRAPH_TOO_LARGE("ONK-GRAPH-007", 422, IssueType.TOOCOSTLY),
  GRAPH_NOT_NOW("ONK-GRAPH-008", 503, IssueType.TRANSIENT),
  GRAPH_NOT_CONNECTED("ONK-GRAPH-020", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  GRAPH_MORE_PATHS("ONK-GRAPH-021", 200, IssueType.INCOMPLETE, IssueSeverity.INFORMATION),
  GRAPH_NOT_ACTIVE("ONK-GRAPH-022", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  GRAPH_NOT_IN_FORCE("ONK-GRAPH-023", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  ELEMENT_MISSING("ONK-PROFILE-001", 422, IssueType.REQUIRED),
  ELEMENT_REPEATED("ONK-PROFILE-002", 422, IssueType.STRUCTURE),
  ELEMENT_UNKNOWN("ONK-PROFILE-003", 422, IssueType.STRUCTURE),
  CODE_NOT_ALLOWED("ONK-PROFILE-004", 422, IssueType.CODEINVALID),
  INVARIANT("ONK-PROFILE-005", 422, IssueType.INVARIANT),
  FORM("ONK-PROFILE-006", 422, IssueType.VALUE),
  CODE_UNKNOWN("ONK-PROFILE-007", 422, IssueType.CODEINVALID),
  PROFILE_CLAIM("ONK-PROFILE-008", 422, IssueType.INVALID),
  FOREIGN_PROFILE("ONK-PROFILE-009", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  VALIDATED_BY("ONK-PROFILE-010", 200, IssueType.INFORMATIONAL, IssueSeverity.INFORMATION),
  INVARIANT_WARNING("ONK-PROFILE-011", 200, IssueType.INVARIANT, IssueSeverity.WARNING),
  ELEMENT_EMPTY("ONK-PROFILE-012", 422, IssueType.STRUCTURE),
  WRONG_KIND("ONK-PROFILE-013", 422, IssueType.STRUCTURE),
  REFERENCE_FORM("ONK-PROFILE-014", 422, IssueType.VALUE),
  REFERENCE_TYPE("ONK-PROFILE-015", 422, IssueType.VALUE),
  NOT_ABSOLUTE("ONK-PROFILE-016", 422, IssueType.VALUE),
  ID_FORM("ONK-PROFILE-017", 422, IssueType.VALUE),
  EXTENSION_UNKNOWN("ONK-PROFILE-018", 200, IssueType.EXTENSION, IssueSeverity.WARNING),
  MODIFIER_UNKNOWN("ONK-PROFILE-019", 422, IssueType.EXTENSION),
  EXTENSION_FORM("ONK-PROFILE-020", 422, IssueType.EXTENSION),
  CODE_WITHOUT_SYSTEM("ONK-PROFILE-021", 200, IssueType.CODEINVALID, IssueSeverity.WARNING),
  CODE_NOT_IN_EXCERPT("ONK-PROFILE-022", 200, IssueType.CODEINVALID, IssueSeverity.WARNING),
  CODE_SYSTEM_UNKNOWN("ONK-PROFILE-023", 200, IssueType.CODEINVALID, IssueSeverity.WARNING),
  CODE_RECOMMENDED("ONK-PROFILE-024", 200, IssueType.CODEINVALID, IssueSeverity.WARNING),
  DISPLAY_DIFFERS("ONK-PROFILE-025", 200, IssueType.VALUE, IssueSeverity.WARNING),
  WHITESPACE("ONK-PROFILE-026", 200, IssueType.VALUE, IssueSeverity.WARNING),
  CHARACTERS("ONK-PROFILE-027", 200, IssueType.VALUE, IssueSeverity.WARNING),
  REFERENCE_EMPTY("ONK-PROFILE-028", 200, IssueType.VALUE, IssueSeverity.WARNING),
  VALUE_FIXED("ONK-PROFILE-029", 422, IssueType.VALUE),
  TOO_LONG("ONK-PROFILE-030", 422, IssueType.TOOLONG),
  UNREADABLE("ONK-PROFILE-031", 422, IssueType.STRUCTURE),
  NARRATIVE("ONK-PROFILE-032", 422, IssueType.VALUE),
  NOT_ALLOWED_HERE("ONK-PROFILE-033", 422, IssueType.STRUCTURE),
  TYPE_UNKNOWN("ONK-PROFILE-034", 422, IssueType.STRUCTURE),
  UNUSUAL("ONK-PROFILE-035", 200, IssueType.VALUE, IssueSeverity.WARNING),
  MARKUP("ONK-PROFILE-036", 200, IssueType.VALUE, IssueSeverity.WARNING),
  CODE_MISSING("ONK-PROFILE-037", 200, IssueType.CODEINVALID, IssueSeverity.WARNING),
  PROFILE_WARNING("ONK-PROFILE-098", 200, IssueType.PROCESSING, IssueSeverity.WARNING),
  PROFILE_ERROR("ONK-PROFILE-099", 422, IssueType.PROCESSING);

  private final String code;
  private final int status;
  private final IssueType type;
  private final IssueSeverity severity;

  ErrorCode(String code, int status, IssueType type) {
    this(code, status, type, IssueSeverity.ERROR);
  }

  ErrorCode(String code, int status, IssueType type, IssueSeverity severity) {
    this.code = code;
    this.status = status;
    this.type = type;
    this.severity = severity;
  }

  /** The stable code, {@code ONK-<AREA>-<nnn>}. */
  public String code() {
    return code;
  }

  /**
   * The HTTP status of an answer that is refused for this reason; 200 for what is only pointed out.
   */
  public int status() {
    return status;
  }

  /** The standard's code of an issue of this kind. */
  public IssueType type() {
    return type;
  }

  IssueSeverity severity() {
    return severity;
  }

  private boolean isOfLookups() {
    return code.startsWith("ONK-SEARCH-") || code.startsWith("ONK-CARE-");
  }

  /** The code for any answer with that HTTP status that has no more precise one. */
  public static ErrorCode ofStatus(int status) {
    for (ErrorCode candidate : values()) {
      if (candidate.status == status && !candidate.isOfLookups()) {
        return candidate;
      }
    }
    return status >= FAILURE.status ? FAILURE : REQUEST;
  }
}
