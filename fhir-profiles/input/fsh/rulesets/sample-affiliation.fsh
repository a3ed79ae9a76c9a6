// Who takes part (participant) in what (organization).
RuleSet: Joins(organization, participant)
* organization = Reference({organization})
* participatingOrganization = Reference({participant})

RuleSet: InForce
* active = true
* extension[status].valueCode = #active

// The documents give round amounts only.
RuleSet: Funding(funder, euros)
* extension[funding].extension[funder].valueReference = Reference({funder})
* extension[funding].extension[amount].valueMoney.value = {euros}
* extension[funding].extension[amount].valueMoney.currency = #EUR
* extension[funding].extension[approximate].valueBoolean = true
