// An entry that a published document names. Which document, is said by a Provenance.
RuleSet: Documented(id)
* language = #de
* meta.tag = $data-origin#published-source "Aus veröffentlichter Quelle"
* identifier[onkonetzId].value = "{id}"

// An entry made up to fill what a document counts but does not name.
// Documented entries never refer to one, so that all of these can be left out.
RuleSet: Synthetic(id)
* language = #de
* meta.tag = $data-origin#synthetic "Synthetisch"
* identifier[onkonetzId].value = "{id}"
