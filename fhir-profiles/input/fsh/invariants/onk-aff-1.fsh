// The id is compared, so that a relative and an absolute reference to the same organisation count as the same.
Invariant: onk-aff-1
Description: "An affiliation joins two different organisations."
Severity: #error
Expression: "(organization.reference.hasValue() and participatingOrganization.reference.hasValue()) implies (organization.reference.replaceMatches('^.*Organization/', '').replaceMatches('/_history/.*$', '') != participatingOrganization.reference.replaceMatches('^.*Organization/', '').replaceMatches('/_history/.*$', ''))"
* insert German(human, [["Eine Zugehörigkeit verbindet zwei verschiedene Organisationen."]])
