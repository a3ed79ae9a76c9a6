// Which relations of organisations count.
RuleSet: AskedForRelations
* insert AskedFor(date, 1, date, [[The day on which affiliations have to be in force; today if not given. A month or a year means some day in it.]], [[Der Tag, an dem Beziehungen in Kraft sein sollen; ohne Angabe heute. Ein Monat oder ein Jahr meint irgendeinen Tag darin.]])
* insert AskedFor(partner-kind, *, code, [[Only affiliations as this kind of partner, a code of partner-kind; narrower codes count too. Alternatives are separated by commas.]], [[Nur Beziehungen als diese Art von Partner, ein Code aus partner-kind; engere zählen mit. Alternativen trennt ein Komma.]])
* insert AskedFor(role, *, code, [[Only affiliations in this role, a code of network-role.]], [[Nur Beziehungen in dieser Rolle, ein Code aus network-role.]])
* insert AskedFor(status, *, code, [[Only affiliations of this status, a code of affiliation-status. If not given: what is active, and what had ended later.]], [[Nur Beziehungen mit diesem Status, ein Code aus affiliation-status. Ohne Angabe: was aktiv ist und was erst später geendet hat.]])
* insert AskedFor(inactive, 1, boolean, [[Whether entries that are not active count too, affiliations of every status and, without a date, of every time.]], [[Ob auch Einträge zählen, die nicht aktiv sind, Beziehungen mit jedem Status und, ohne Datum, aus jeder Zeit.]])
