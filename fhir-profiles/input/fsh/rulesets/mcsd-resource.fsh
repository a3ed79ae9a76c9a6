// What every profile of IHE mCSD says of the resource as a whole.
RuleSet: McsdResource
* implicitRules 0..0
* modifierExtension 0..0
