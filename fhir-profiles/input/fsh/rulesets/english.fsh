// Displays are German; this adds the English one to the concept under which it stands.
RuleSet: English(text)
* ^designation[+].language = #en
* ^designation[=].value = "{text}"
