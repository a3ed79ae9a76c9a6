Extension: OnkonetzFunding
Id: funding
Title: "Funding"
Description: "Money that flows within an affiliation: who gives it, how much, and what for."
Context: OrganizationAffiliation
* insert Published
* . ^short = "Who funds, how much, what for"
* extension contains
    funder 1..1 MS and
    amount 0..1 MS and
    approximate 0..1 MS and
    purpose 0..1 MS
* extension[funder] ^short = "Who gives the money"
* extension[funder].value[x] 1..1
* extension[funder].value[x] only Reference(Organization)
* extension[amount] ^short = "How much"
* extension[amount].value[x] 1..1
* extension[amount].value[x] only Money
* extension[approximate] ^short = "True if the source gives the amount as a round one"
* extension[approximate].value[x] 1..1
* extension[approximate].value[x] only boolean
* extension[purpose] ^short = "What the money is for"
* extension[purpose].value[x] 1..1
* extension[purpose].value[x] only string
