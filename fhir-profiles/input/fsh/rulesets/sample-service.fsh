RuleSet: OfferedBy(organization, site)
* active = true
* providedBy = Reference({organization})
* location = Reference({site})

// The document names the provider with "beispielsweise", so others may exist.
RuleSet: NamedAsExample
* extension[sourceCaveat].valueString = "Die Quelle nennt das Zentrum als Beispiel: an ausgewählten Zentren, wie beispielsweise in Halle und Leipzig. Andere sind damit nicht ausgeschlossen."
* insert InEnglish(extension[sourceCaveat].valueString, [[The source names the centre as an example: at selected centres, such as in Halle and Leipzig. Others are not excluded by that.]])
