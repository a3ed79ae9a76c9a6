package io.github.onkonetz.profiles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * The validator of FHIR's reference implementation, set as HAPI sets it, made to be used more than
 * once. HAPI builds one for each validation, and that takes ten times as long as the validation,
 * mostly to read a register of OIDs. For one thread at a time.
 */
final class ReusableValidator extends InstanceValidator {

  /**
   * The reference implementation keeps the codes that it has seen, with the elements around them,
   * for a report that is not asked for here, and offers no way to drop them; so it is used that
   * often and thrown away.
   */
  private static final int MOST_USES = 100;

  private final ProfileUtilities profiles;
  private int uses;

  ReusableValidator(ValidatorContext context) {
    super(
        context,
        new NullEvaluationContext(),
        new XVerExtensionManagerOld(context),
        new ValidatorSession(),
        new ValidatorSettings());
    setAnyExtensionsAllowed(true);
    setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    setResourceIdRule(IdStatus.OPTIONAL);
    setUnknownCodeSystemsCauseErrors(true);
    setErrorForUnknownProfiles(true);
    setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
    setAllowXsiLocation(true);
    this.profiles = new ProfileUtilities(context, null, null);
  }

  boolean isWornOut() {
    return uses >= MOST_USES;
  }

  List<ValidationMessage> messages(EntryText text, StructureDefinition profile) {
    uses++;
    // It warns once of a draft or retired definition, and this is to be the first time.
    statusWarnings.clear();
    getTextsToCheck().clear();
    List<ValidationMessage> messages = new ArrayList<>();
    for (ValidatedFragment fragment : parse(text)) {
      if (fragment.getElement() != null) {
        List<StructureDefinition> wanted = new ArrayList<>(List.of(profile));
        validate(null, fragment.getErrors(), null, fragment.getElement(), wanted);
      }
      messages.addAll(fragment.getErrors());
    }
    return messages;
  }

  private List<ValidatedFragment> parse(EntryText text) {
    ParserBase parser =
        text.text().startsWith("<") ? xmlParser() : new JsonParser(context, profiles);
    parser.setupValidation(ValidationPolicy.EVERYTHING);
    try {
      return parser.parse(new ByteArrayInputStream(text.text().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new FHIRException(e);
    }
  }

  private XmlParser xmlParser() {
    XmlParser parser = new XmlParser(context);
    parser.setAllowXsiLocation(true);
    return parser;
  }
}
