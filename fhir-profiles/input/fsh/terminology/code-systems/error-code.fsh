CodeSystem: ErrorCode
Id: error-code
Title: "Findings of the server"
Description: """
What the server finds fault with or points out, as in OperationOutcome.issue.details. Written from the server's catalogue of errors.
"""
* insert OwnCodeSystem(error-code)
* #ONK-SEARCH-001 "Den Suchparameter „…“ gibt es für … nicht.… Möglich sind: …."
* #ONK-SEARCH-001 ^designation.language = #en
* #ONK-SEARCH-001 ^designation.value = "There is no search parameter \"…\" for ….… Possible are: …."
* #ONK-SEARCH-002 "Der Suchparameter „…“ ist für … nicht bekannt und wurde übergangen.…"
* #ONK-SEARCH-002 ^designation.language = #en
* #ONK-SEARCH-002 ^designation.value = "The search parameter \"…\" is not known for … and was ignored.…"
* #ONK-SEARCH-003 "„…“ ist für … nicht möglich: erwartet wird eine ganze Zahl ab 0."
* #ONK-SEARCH-003 ^designation.language = #en
* #ONK-SEARCH-003 ^designation.value = "\"…\" is not possible for …: a whole number from 0 is expected."
* #ONK-SEARCH-004 "Diese Seite einer Suche gibt es nicht mehr."
* #ONK-SEARCH-004 ^designation.language = #en
* #ONK-SEARCH-004 ^designation.value = "This page of a search no longer exists."
* #ONK-SEARCH-005 "„…“ ist für … nicht möglich.… Möglich sind: …."
* #ONK-SEARCH-005 ^designation.language = #en
* #ONK-SEARCH-005 ^designation.value = "\"…\" is not possible for ….… Possible are: …."
* #ONK-SEARCH-006 "Den Zusatz „:…“ gibt es beim Suchparameter „…“ nicht. Möglich sind: …."
* #ONK-SEARCH-006 ^designation.language = #en
* #ONK-SEARCH-006 ^designation.value = "There is no modifier \":…\" for the search parameter \"…\". Possible are: …."
* #ONK-SEARCH-007 "„…“ ist kein Datum für „…“. Richtig wäre zum Beispiel 2024, 2024-03, 2024-03-19 oder ge2024-03-19."
* #ONK-SEARCH-007 ^designation.language = #en
* #ONK-SEARCH-007 ^designation.value = "\"…\" is not a date for \"…\". Right would be, for example, 2024, 2024-03, 2024-03-19 or ge2024-03-19."
* #ONK-SEARCH-008 "„…“ ist für „…“ nicht zu verstehen. Richtig wäre Breite|Länge|Entfernung|Einheit, zum Beispiel 51.2015|11.9684|35|km."
* #ONK-SEARCH-008 ^designation.language = #en
* #ONK-SEARCH-008 ^designation.value = "\"…\" cannot be understood for \"…\". Right would be latitude|longitude|distance|unit, for example 51.2015|11.9684|35|km."
* #ONK-SEARCH-009 "„…“ ist für „…“ nicht zu verstehen: Zahlen brauchen einen Punkt statt eines Kommas, zum Beispiel 51.2015|11.9684|35|km."
* #ONK-SEARCH-009 ^designation.language = #en
* #ONK-SEARCH-009 ^designation.value = "\"…\" cannot be understood for \"…\": numbers need a point instead of a comma, for example 51.2015|11.9684|35|km."
* #ONK-SEARCH-010 "Den Ort „…“ gibt es nicht. Die Breite liegt zwischen -90 und 90, die Länge zwischen -180 und 180."
* #ONK-SEARCH-010 ^designation.language = #en
* #ONK-SEARCH-010 ^designation.value = "There is no place \"…\". The latitude lies between -90 and 90, the longitude between -180 and 180."
* #ONK-SEARCH-011 "Die Entfernung „…“ ist nicht möglich: erwartet wird eine Zahl ab 0."
* #ONK-SEARCH-011 ^designation.language = #en
* #ONK-SEARCH-011 ^designation.value = "The distance \"…\" is not possible: a number from 0 is expected."
* #ONK-SEARCH-012 "Die Einheit „…“ ist nicht bekannt. Möglich sind: km, m, [mi_i]."
* #ONK-SEARCH-012 ^designation.language = #en
* #ONK-SEARCH-012 ^designation.value = "The unit \"…\" is not known. Possible are: km, m, [mi_i]."
* #ONK-SEARCH-013 "Kein Name beginnt so; … Treffer enthalten den Text an anderer Stelle. Die Suche danach: …"
* #ONK-SEARCH-013 ^designation.language = #en
* #ONK-SEARCH-013 ^designation.value = "No name starts like that; … hits have the text elsewhere. The search for it: …"
* #ONK-SEARCH-014 "Nach „…“ kann … nicht sortiert werden.… Möglich sind: …."
* #ONK-SEARCH-014 ^designation.language = #en
* #ONK-SEARCH-014 ^designation.value = "… cannot be sorted by \"…\".… Possible are: …."
* #ONK-SEARCH-015 "„…“ ist für _total nicht möglich. Möglich sind: none, estimate, accurate."
* #ONK-SEARCH-015 ^designation.language = #en
* #ONK-SEARCH-015 ^designation.value = "\"…\" is not possible for _total. Possible are: none, estimate, accurate."
* #ONK-SEARCH-016 "„…“ ist für „…“ nicht zu verstehen. Richtig wären zwei Teile mit „$“ dazwischen, zum Beispiel spitzenzentrum$2024-03-19."
* #ONK-SEARCH-016 ^designation.language = #en
* #ONK-SEARCH-016 ^designation.value = "\"…\" cannot be understood for \"…\". Right would be two parts with \"$\" between them, for example spitzenzentrum$2024-03-19."
* #ONK-SEARCH-017 "„…“ kann hier nur ohne Kette gesucht werden."
* #ONK-SEARCH-017 ^designation.language = #en
* #ONK-SEARCH-017 ^designation.value = "\"…\" can be searched here without a chain only."
* #ONK-SEARCH-018 "„…“ verweist auf nichts, über das man weiter suchen könnte: „…“ ist kein Verweis."
* #ONK-SEARCH-018 ^designation.language = #en
* #ONK-SEARCH-018 ^designation.value = "\"…\" leads nowhere: \"…\" is not a reference."
* #ONK-SEARCH-019 "„…“ wird aus dem Suchindex beantwortet. Der steht für diese Suche gerade nicht zur Verfügung."
* #ONK-SEARCH-019 ^designation.language = #en
* #ONK-SEARCH-019 ^designation.value = "\"…\" is answered from the search index, which is not available for this search now."
* #ONK-SEARCH-020 "Nach „…“ kann nur sortiert werden, wenn die Suche auch sagt, von wo aus: dieser Parameter fehlt."
* #ONK-SEARCH-020 ^designation.language = #en
* #ONK-SEARCH-020 ^designation.value = "\"…\" can be sorted by only if the search says from where: that parameter is missing."
* #ONK-SEARCH-021 "Schritt „…“ der Suche: … ms."
* #ONK-SEARCH-021 ^designation.language = #en
* #ONK-SEARCH-021 ^designation.value = "Step \"…\" of the search: … ms."
* #ONK-SEARCH-022 "Wie eine Suche beantwortet wird (_explain), zeigt dieser Server nur der Geschäftsstelle und der Verwaltung."
* #ONK-SEARCH-022 ^designation.language = #en
* #ONK-SEARCH-022 ^designation.value = "How a search is answered (_explain) is shown by this server to the network office and to administrators only."
* #ONK-CARE-001 "Den Parameter „…“ gibt es bei … nicht.… Möglich sind: …."
* #ONK-CARE-001 ^designation.language = #en
* #ONK-CARE-001 ^designation.value = "… has no parameter \"…\".… Possible are: …."
* #ONK-CARE-002 "„…“ ist für „…“ nicht bekannt.…"
* #ONK-CARE-002 ^designation.language = #en
* #ONK-CARE-002 ^designation.value = "\"…\" is not known for \"…\".…"
* #ONK-CARE-003 "„…“ ist für „…“ nicht möglich: erwartet wird …."
* #ONK-CARE-003 ^designation.language = #en
* #ONK-CARE-003 ^designation.value = "\"…\" is not possible for \"…\": … is expected."
* #ONK-CARE-004 "„…“ kann nur einmal angegeben werden."
* #ONK-CARE-004 ^designation.language = #en
* #ONK-CARE-004 ^designation.value = "\"…\" can be given once only."
* #ONK-CARE-005 "„…“ und „…“ können nicht zugleich angegeben werden."
* #ONK-CARE-005 ^designation.language = #en
* #ONK-CARE-005 ^designation.value = "\"…\" and \"…\" cannot be given together."
* #ONK-CARE-006 "„…“ braucht einen Ort: „near“ oder „place“."
* #ONK-CARE-006 ^designation.language = #en
* #ONK-CARE-006 ^designation.value = "\"…\" needs a place: \"near\" or \"place\"."
* #ONK-CARE-007 "Den Ort „…“ gibt es mehrfach: …."
* #ONK-CARE-007 ^designation.language = #en
* #ONK-CARE-007 ^designation.value = "There are several places \"…\": …."
* #ONK-CARE-008 "Ein Ort „…“ in Deutschland ist nicht bekannt.…"
* #ONK-CARE-008 ^designation.language = #en
* #ONK-CARE-008 ^designation.value = "No place \"…\" in Germany is known.…"
* #ONK-CARE-009 "„…“ für „…“ gibt es im Verzeichnis nicht.…"
* #ONK-CARE-009 ^designation.language = #en
* #ONK-CARE-009 ^designation.value = "\"…\" for \"…\" is not in the directory.…"
* #ONK-CARE-010 "„…“ für „…“ heißen mehrere: …."
* #ONK-CARE-010 ^designation.language = #en
* #ONK-CARE-010 ^designation.value = "Several are called \"…\" for \"…\": …."
* #ONK-CARE-011 "Das Verzeichnis wird gerade neu eingelesen und kann diese Frage noch nicht beantworten."
* #ONK-CARE-011 ^designation.language = #en
* #ONK-CARE-011 ^designation.value = "The directory is being read in anew and cannot answer this question yet."
* #ONK-CARE-012 "Der Parameter „…“ fehlt."
* #ONK-CARE-012 ^designation.language = #en
* #ONK-CARE-012 ^designation.value = "The parameter \"…\" is missing."
* #ONK-CARE-020 "„…“ wurde bei „…“ verstanden als …."
* #ONK-CARE-020 ^designation.language = #en
* #ONK-CARE-020 ^designation.value = "\"…\" for \"…\" was understood as …."
* #ONK-CARE-021 "Gemessen wird von … aus (…|…)."
* #ONK-CARE-021 ^designation.language = #en
* #ONK-CARE-021 ^designation.value = "Distances are measured from … (…|…)."
* #ONK-CARE-022 "Die Quelle lässt etwas offen bei …: …"
* #ONK-CARE-022 ^designation.language = #en
* #ONK-CARE-022 ^designation.value = "The source leaves something open about …: …"
* #ONK-CARE-023 "Bei … ist keine Indikation angegeben, das Angebot also nicht auf eine eingeschränkt."
* #ONK-CARE-023 ^designation.language = #en
* #ONK-CARE-023 ^designation.value = "No indication is recorded for …, so that the service is not limited to one."
* #ONK-CARE-024 "Bei … dieser Seite ist die Reihenfolge offen: andere sind gleich weit weg, so genau die Orte bekannt sind."
* #ONK-CARE-024 ^designation.language = #en
* #ONK-CARE-024 ^designation.value = "The order of … of this page is open: others are as far away, as far as the places are known."
* #ONK-CARE-025 "Ohne „…“ gäbe es ……."
* #ONK-CARE-025 ^designation.language = #en
* #ONK-CARE-025 ^designation.value = "Without \"…\" there would be ……."
* #ONK-CARE-026 "Kein Treffer: die letzten schieden an „…“ aus."
* #ONK-CARE-026 ^designation.language = #en
* #ONK-CARE-026 ^designation.value = "No hits: \"…\" removed the last ones."
* #ONK-CARE-027 "Ohne Ort sind die Treffer nach ihrer Id geordnet."
* #ONK-CARE-027 ^designation.language = #en
* #ONK-CARE-027 ^designation.value = "Without a place the hits are ordered by id."
* #ONK-CARE-028 "… sonst, doch zu „…“ ist dort nichts eingetragen, was es zeigt."
* #ONK-CARE-028 ^designation.language = #en
* #ONK-CARE-028 ^designation.value = "… otherwise, but nothing is recorded there about \"…\" that would tell."
* #ONK-CARE-029 "Nicht beachtet wurde bei „…“: …."
* #ONK-CARE-029 ^designation.language = #en
* #ONK-CARE-029 ^designation.value = "Not taken into account in \"…\": …."
* #ONK-CARE-030 "… ist ein Feiertag (…): als verfügbar gilt dort nur, was rund um die Uhr offen ist."
* #ONK-CARE-030 ^designation.language = #en
* #ONK-CARE-030 ^designation.value = "… is a public holiday (…): only what is open around the clock counts as available there."
* #ONK-ACCESS-001 "Dafür wird ein Token gebraucht (Authorization: Bearer ...)."
* #ONK-ACCESS-001 ^designation.language = #en
* #ONK-ACCESS-001 ^designation.value = "This needs a token (Authorization: Bearer ...)."
* #ONK-ACCESS-002 "Das Token ist nicht gültig."
* #ONK-ACCESS-002 ^designation.language = #en
* #ONK-ACCESS-002 ^designation.value = "The token is not good."
* #ONK-ACCESS-003 "„…“ ist mit diesem Token nicht erlaubt; nötig ist die Rolle …."
* #ONK-ACCESS-003 ^designation.language = #en
* #ONK-ACCESS-003 ^designation.value = "\"…\" is not allowed with this token; it needs the role …."
* #ONK-ACCESS-004 "„…“ ist nicht möglich: das schreibt nur der Server selbst."
* #ONK-ACCESS-004 ^designation.language = #en
* #ONK-ACCESS-004 ^designation.value = "\"…\" is not possible: only the server itself writes that."
* #ONK-ACCESS-005 "„…“ ist hier kein Wert für „…“."
* #ONK-ACCESS-005 ^designation.language = #en
* #ONK-ACCESS-005 ^designation.value = "\"…\" is no value for \"…\" here."
* #ONK-ACCESS-006 "Den Namen „…“ gibt es schon."
* #ONK-ACCESS-006 ^designation.language = #en
* #ONK-ACCESS-006 ^designation.value = "There is a \"…\" already."
* #ONK-ACCESS-007 "Einen Zugang mit dem Namen „…“ gibt es nicht."
* #ONK-ACCESS-007 ^designation.language = #en
* #ONK-ACCESS-007 ^designation.value = "There is no access with the name \"…\"."
* #ONK-ACCESS-008 "Ob das Token gilt, lässt sich zurzeit nicht prüfen: der Aussteller ist nicht zu erreichen."
* #ONK-ACCESS-008 ^designation.language = #en
* #ONK-ACCESS-008 ^designation.value = "Whether the token is good cannot be found out now: its issuer cannot be reached."
* #ONK-REQUEST-400 "Die Anfrage ist nicht zu verstehen."
* #ONK-REQUEST-400 ^designation.language = #en
* #ONK-REQUEST-400 ^designation.value = "The request cannot be understood."
* #ONK-REQUEST-401 "Dafür ist eine Anmeldung nötig."
* #ONK-REQUEST-401 ^designation.language = #en
* #ONK-REQUEST-401 ^designation.value = "You have to sign in for this."
* #ONK-REQUEST-403 "Das ist diesem Zugang nicht erlaubt."
* #ONK-REQUEST-403 ^designation.language = #en
* #ONK-REQUEST-403 ^designation.value = "This access is not allowed to do that."
* #ONK-REQUEST-404 "Das gibt es hier nicht."
* #ONK-REQUEST-404 ^designation.language = #en
* #ONK-REQUEST-404 ^designation.value = "There is no such thing here."
* #ONK-REQUEST-405 "Diese Art von Zugriff gibt es hier nicht."
* #ONK-REQUEST-405 ^designation.language = #en
* #ONK-REQUEST-405 ^designation.value = "There is no access of this kind here."
* #ONK-REQUEST-406 "In dieser Form kann nicht geantwortet werden."
* #ONK-REQUEST-406 ^designation.language = #en
* #ONK-REQUEST-406 ^designation.value = "An answer in this form is not possible."
* #ONK-REQUEST-409 "Das widerspricht dem, was schon gespeichert ist."
* #ONK-REQUEST-409 ^designation.language = #en
* #ONK-REQUEST-409 ^designation.value = "This contradicts what is stored already."
* #ONK-REQUEST-410 "Das gibt es hier nicht mehr."
* #ONK-REQUEST-410 ^designation.language = #en
* #ONK-REQUEST-410 ^designation.value = "This no longer exists here."
* #ONK-REQUEST-412 "Eine Bedingung der Anfrage ist nicht erfüllt."
* #ONK-REQUEST-412 ^designation.language = #en
* #ONK-REQUEST-412 ^designation.value = "A condition of the request is not met."
* #ONK-REQUEST-413 "Die Anfrage ist zu groß."
* #ONK-REQUEST-413 ^designation.language = #en
* #ONK-REQUEST-413 ^designation.value = "The request is too large."
* #ONK-REQUEST-415 "Diese Form des Inhalts wird nicht angenommen."
* #ONK-REQUEST-415 ^designation.language = #en
* #ONK-REQUEST-415 ^designation.value = "This form of content is not accepted."
* #ONK-REQUEST-422 "Der Inhalt kann so nicht angenommen werden."
* #ONK-REQUEST-422 ^designation.language = #en
* #ONK-REQUEST-422 ^designation.value = "The content cannot be accepted like this."
* #ONK-REQUEST-429 "Das waren zu viele Anfragen in kurzer Zeit."
* #ONK-REQUEST-429 ^designation.language = #en
* #ONK-REQUEST-429 ^designation.value = "These were too many requests in a short time."
* #ONK-LIMIT-001 "Der Inhalt der Anfrage ist größer als …."
* #ONK-LIMIT-001 ^designation.language = #en
* #ONK-LIMIT-001 ^designation.value = "The content of the request is larger than …."
* #ONK-LIMIT-002 "Das Bundle hat … Einträge; erlaubt sind …."
* #ONK-LIMIT-002 ^designation.language = #en
* #ONK-LIMIT-002 ^designation.value = "The Bundle has … entries; … are allowed."
* #ONK-LIMIT-003 "Die Adresse hat … Zeichen; erlaubt sind …."
* #ONK-LIMIT-003 ^designation.language = #en
* #ONK-LIMIT-003 ^designation.value = "The address has … characters; … are allowed."
* #ONK-LIMIT-004 "Die Suche hat … Parameter; erlaubt sind …."
* #ONK-LIMIT-004 ^designation.language = #en
* #ONK-LIMIT-004 ^designation.value = "The search has … parameters; … are allowed."
* #ONK-LIMIT-005 "Die Suche nennt … Werte; erlaubt sind …."
* #ONK-LIMIT-005 ^designation.language = #en
* #ONK-LIMIT-005 ^designation.value = "The search names … values; … are allowed."
* #ONK-LIMIT-006 "Der Parameter verkettet … Verweise; erlaubt sind …."
* #ONK-LIMIT-006 ^designation.language = #en
* #ONK-LIMIT-006 ^designation.value = "The parameter chains … references; … are allowed."
* #ONK-LIMIT-007 "Die Suche hat … Angaben zu _include und _revinclude; erlaubt sind …."
* #ONK-LIMIT-007 ^designation.language = #en
* #ONK-LIMIT-007 ^designation.value = "The search has … times _include or _revinclude; … are allowed."
* #ONK-LIMIT-008 "Von dieser Adresse kamen mehr als … Anfragen in … Sekunden."
* #ONK-LIMIT-008 ^designation.language = #en
* #ONK-LIMIT-008 ^designation.value = "From this address came more than … requests in … seconds."
* #ONK-LIMIT-009 "Von diesem Zugang kamen mehr als … Anfragen in … Sekunden."
* #ONK-LIMIT-009 ^designation.language = #en
* #ONK-LIMIT-009 ^designation.value = "This access has sent more than … requests in … seconds."
* #ONK-LIMIT-010 "Die Anfrage braucht länger, als hier erlaubt ist, und wurde abgebrochen; geändert hat sie nichts."
* #ONK-LIMIT-010 ^designation.language = #en
* #ONK-LIMIT-010 ^designation.value = "The request takes longer than is allowed here and was ended; it has changed nothing."
* #ONK-LIMIT-011 "Der Inhalt der Anfrage war nach … Sekunden noch nicht vollständig da."
* #ONK-LIMIT-011 ^designation.language = #en
* #ONK-LIMIT-011 ^designation.value = "The content of the request was not complete after … seconds."
* #ONK-LIMIT-012 "Die Kompression „…“ wird hier nicht angenommen."
* #ONK-LIMIT-012 ^designation.language = #en
* #ONK-LIMIT-012 ^designation.value = "The compression \"…\" is not accepted here."
* #ONK-LIMIT-013 "Der komprimierte Inhalt der Anfrage ist kein vollständiges gzip."
* #ONK-LIMIT-013 ^designation.language = #en
* #ONK-LIMIT-013 ^designation.value = "The compressed content of the request is no complete gzip."
* #ONK-LIMIT-014 "Der Inhalt der Anfrage kam nicht vollständig an."
* #ONK-LIMIT-014 ^designation.language = #en
* #ONK-LIMIT-014 ^designation.value = "The content of the request did not arrive completely."
* #ONK-AUDIT-001 "Aufzeichnungen (AuditEvent) schreibt nur der Server selbst; niemand ändert oder löscht sie."
* #ONK-AUDIT-001 ^designation.language = #en
* #ONK-AUDIT-001 ^designation.value = "Records (AuditEvent) are written by the server alone; nobody changes or deletes them."
* #ONK-CORS-001 "Seiten dieser Herkunft dürfen den Server nicht aus dem Browser benutzen."
* #ONK-CORS-001 ^designation.language = #en
* #ONK-CORS-001 ^designation.value = "Pages of this origin may not use the server from the browser."
* #ONK-SERVER-500 "Im Server ist ein Fehler aufgetreten."
* #ONK-SERVER-500 ^designation.language = #en
* #ONK-SERVER-500 ^designation.value = "An error occurred in the server."
* #ONK-SERVER-501 "Das kann dieser Server nicht."
* #ONK-SERVER-501 ^designation.language = #en
* #ONK-SERVER-501 ^designation.value = "This server cannot do that."
* #ONK-SERVER-503 "Die Datenbank ist zurzeit nicht zu erreichen."
* #ONK-SERVER-503 ^designation.language = #en
* #ONK-SERVER-503 ^designation.value = "The database cannot be reached at present."
* #ONK-NET-001 "Die Onkonetz-Nummer eines Eintrags ändert sich nicht: … hat „…“, nicht „…“."
* #ONK-NET-001 ^designation.language = #en
* #ONK-NET-001 ^designation.value = "The Onkonetz number of an entry never changes: … has \"…\", not \"…\"."
* #ONK-GRAPH-001 "„…“ ist keine Einrichtung dieses Verzeichnisses."
* #ONK-GRAPH-001 ^designation.language = #en
* #ONK-GRAPH-001 ^designation.value = "\"…\" is no organisation of this directory."
* #ONK-GRAPH-002 "Den Parameter „…“ gibt es bei … nicht. Möglich sind: …."
* #ONK-GRAPH-002 ^designation.language = #en
* #ONK-GRAPH-002 ^designation.value = "… has no parameter \"…\". Possible are: …."
* #ONK-GRAPH-003 "„…“ ist für „…“ nicht möglich: erwartet wird …."
* #ONK-GRAPH-003 ^designation.language = #en
* #ONK-GRAPH-003 ^designation.value = "\"…\" is not possible for \"…\": … is expected."
* #ONK-GRAPH-004 "Der Parameter „…“ fehlt."
* #ONK-GRAPH-004 ^designation.language = #en
* #ONK-GRAPH-004 ^designation.value = "The parameter \"…\" is missing."
* #ONK-GRAPH-005 "„…“ kann nur einmal angegeben werden."
* #ONK-GRAPH-005 ^designation.language = #en
* #ONK-GRAPH-005 ^designation.value = "\"…\" can be given once only."
* #ONK-GRAPH-006 "„…“ für „…“ tragen mehrere Einrichtungen: …."
* #ONK-GRAPH-006 ^designation.language = #en
* #ONK-GRAPH-006 ^designation.value = "Several organisations bear \"…\", given for \"…\": …."
* #ONK-GRAPH-007 "Höchstens … Beziehungen weit um … liegen mehr als … Einrichtungen."
* #ONK-GRAPH-007 ^designation.language = #en
* #ONK-GRAPH-007 ^designation.value = "At most … relations around … there are more than … organisations."
* #ONK-GRAPH-008 "Das Verzeichnis wird gerade neu eingelesen und kann diese Frage noch nicht beantworten."
* #ONK-GRAPH-008 ^designation.language = #en
* #ONK-GRAPH-008 ^designation.value = "The directory is being read anew and cannot answer this question yet."
* #ONK-GRAPH-020 "… und … sind über höchstens … Beziehungen nicht verbunden…."
* #ONK-GRAPH-020 ^designation.language = #en
* #ONK-GRAPH-020 ^designation.value = "… and … are not connected by at most … relations…."
* #ONK-GRAPH-021 "Es gibt mehr als … gleich kurze Wege; gezeigt sind die ersten."
* #ONK-GRAPH-021 ^designation.language = #en
* #ONK-GRAPH-021 ^designation.value = "There are more than … ways of that length; the first are shown."
* #ONK-GRAPH-022 "… ist nicht als aktiv eingetragen."
* #ONK-GRAPH-022 ^designation.language = #en
* #ONK-GRAPH-022 ^designation.value = "… is not recorded as active."
* #ONK-GRAPH-023 "In Kraft ist hier nichts; … Beziehungen sind es nicht, nicht mehr oder noch nicht."
* #ONK-GRAPH-023 ^designation.language = #en
* #ONK-GRAPH-023 ^designation.value = "Nothing is in force here; … relations are not, no longer or not yet."
* #ONK-LINK-001 "Der Verweis „…“ führt ins Leere: einen solchen Eintrag gibt es nicht."
* #ONK-LINK-001 ^designation.language = #en
* #ONK-LINK-001 ^designation.value = "The reference \"…\" leads nowhere: there is no such entry."
* #ONK-LINK-002 "Der Verweis „…“ führt zu einem Eintrag, der gelöscht ist."
* #ONK-LINK-002 ^designation.language = #en
* #ONK-LINK-002 ^designation.value = "The reference \"…\" leads to an entry that is deleted."
* #ONK-LINK-003 "„…“ ist …; hier darf nur stehen: …."
* #ONK-LINK-003 ^designation.language = #en
* #ONK-LINK-003 ^designation.value = "\"…\" is …; allowed here: …."
* #ONK-LINK-004 "Der Verweis „…“ führt aus diesem Verzeichnis hinaus."
* #ONK-LINK-004 ^designation.language = #en
* #ONK-LINK-004 ^designation.value = "The reference \"…\" leads out of this directory."
* #ONK-LINK-005 "„…“ verweist auf enthaltenen Inhalt; hier ist ein Eintrag des Verzeichnisses nötig."
* #ONK-LINK-005 ^designation.language = #en
* #ONK-LINK-005 ^designation.value = "\"…\" refers to contained content; an entry of the directory is needed here."
* #ONK-LINK-006 "Mit „partOf“ entstünde ein Kreis: …."
* #ONK-LINK-006 ^designation.language = #en
* #ONK-LINK-006 ^designation.value = "\"partOf\" would close a circle: …."
* #ONK-LINK-007 "Der Identifikator …|… gehört schon zu …."
* #ONK-LINK-007 ^designation.language = #en
* #ONK-LINK-007 ^designation.value = "The identifier …|… already belongs to …."
* #ONK-LINK-008 "Der Identifikator …|… steht in derselben Sendung auch bei …."
* #ONK-LINK-008 ^designation.language = #en
* #ONK-LINK-008 ^designation.value = "The identifier …|… is also given to … in the same request."
* #ONK-LINK-009 "… kann nicht gelöscht werden; noch verwiesen wird darauf von: …."
* #ONK-LINK-009 ^designation.language = #en
* #ONK-LINK-009 ^designation.value = "… cannot be deleted; it is still referred to by: …."
* #ONK-LINK-010 "Der Eintrag würde …; … verweist aber mit … auf ihn, und dort darf nur stehen: …."
* #ONK-LINK-010 ^designation.language = #en
* #ONK-LINK-010 ^designation.value = "The entry would become …; but … refers to it by …, where only this is allowed: …."
* #ONK-LINK-011 "Der Verweis „…“ nennt dieses Verzeichnis selbst; gespeichert wird „…“."
* #ONK-LINK-011 ^designation.language = #en
* #ONK-LINK-011 ^designation.value = "The reference \"…\" names this very directory; \"…\" is stored."
* #ONK-LINK-012 "Der Verweis „…“ meint mehr als einen Eintrag."
* #ONK-LINK-012 ^designation.language = #en
* #ONK-LINK-012 ^designation.value = "The reference \"…\" means more than one entry."
* #ONK-SUBMIT-001 "Eingereicht werden Bundles vom Typ transaction oder collection oder einzelne Einträge. …"
* #ONK-SUBMIT-001 ^designation.language = #en
* #ONK-SUBMIT-001 ^designation.value = "Bundles of type transaction or collection or single entries are submitted. …"
* #ONK-SUBMIT-002 "„…“ kann nicht eingereicht werden. Möglich sind: …."
* #ONK-SUBMIT-002 ^designation.language = #en
* #ONK-SUBMIT-002 ^designation.value = "\"…\" cannot be submitted. Possible are: …."
* #ONK-SUBMIT-003 "Eine Einreichung ändert etwas; „…“ gehört nicht hinein."
* #ONK-SUBMIT-003 ^designation.language = #en
* #ONK-SUBMIT-003 ^designation.value = "A submission changes something; \"…\" does not belong in it."
* #ONK-SUBMIT-004 "Es fehlt, für welche Einrichtung eingereicht wird."
* #ONK-SUBMIT-004 ^designation.language = #en
* #ONK-SUBMIT-004 ^designation.value = "It is not said for which organisation this is submitted."
* #ONK-SUBMIT-005 "Die Einrichtung „…“, für die eingereicht wird, gibt es nicht."
* #ONK-SUBMIT-005 ^designation.language = #en
* #ONK-SUBMIT-005 ^designation.value = "The organisation \"…\" for which this is submitted does not exist."
* #ONK-SUBMIT-006 "Sie können nur für … einreichen."
* #ONK-SUBMIT-006 ^designation.language = #en
* #ONK-SUBMIT-006 ^designation.value = "You can submit for … only."
* #ONK-SUBMIT-007 "… gehört nicht zu …."
* #ONK-SUBMIT-007 ^designation.language = #en
* #ONK-SUBMIT-007 ^designation.value = "… does not belong to …."
* #ONK-SUBMIT-008 "… würde danach nicht mehr zu … gehören."
* #ONK-SUBMIT-008 ^designation.language = #en
* #ONK-SUBMIT-008 ^designation.value = "… would no longer belong to … after that."
* #ONK-SUBMIT-009 "… kann sich nicht selbst woanders einordnen."
* #ONK-SUBMIT-009 ^designation.language = #en
* #ONK-SUBMIT-009 ^designation.value = "… cannot put itself elsewhere."
* #ONK-SUBMIT-010 "… gibt es nicht; es kann nicht gelöscht oder gepatcht werden."
* #ONK-SUBMIT-010 ^designation.language = #en
* #ONK-SUBMIT-010 ^designation.value = "… does not exist; it can be neither deleted nor patched."
* #ONK-SUBMIT-011 "Die Angaben des Eintrags gehören zu verschiedenen Einträgen: …."
* #ONK-SUBMIT-011 ^designation.language = #en
* #ONK-SUBMIT-011 ^designation.value = "What identifies the entry belongs to different entries: …."
* #ONK-SUBMIT-012 "Die Nummer „…“ gibt es im Verzeichnis nicht."
* #ONK-SUBMIT-012 ^designation.language = #en
* #ONK-SUBMIT-012 ^designation.value = "There is no number \"…\" in the directory."
* #ONK-SUBMIT-013 "Die Einreichung ändert nichts."
* #ONK-SUBMIT-013 ^designation.language = #en
* #ONK-SUBMIT-013 ^designation.value = "The submission changes nothing."
* #ONK-SUBMIT-014 "Unter „…“ wurde schon etwas anderes eingereicht: …."
* #ONK-SUBMIT-014 ^designation.language = #en
* #ONK-SUBMIT-014 ^designation.value = "Something else has been submitted as \"…\" before: …."
* #ONK-SUBMIT-015 "… ist „…“; … geht nur bei „…“."
* #ONK-SUBMIT-015 ^designation.language = #en
* #ONK-SUBMIT-015 ^designation.value = "… is \"…\"; … is possible only when it is \"…\"."
* #ONK-SUBMIT-016 "… ist inzwischen Version …, nicht …."
* #ONK-SUBMIT-016 ^designation.language = #en
* #ONK-SUBMIT-016 ^designation.value = "… is version … by now, not …."
* #ONK-SUBMIT-017 "Es fehlt, warum die Einreichung zurückgegeben wird."
* #ONK-SUBMIT-017 ^designation.language = #en
* #ONK-SUBMIT-017 ^designation.value = "It is not said why the submission is returned."
* #ONK-SUBMIT-018 "… hat sich seit Version … geändert: …. Die Einreichung ändert: …. Kein Feld wurde von beiden geändert."
* #ONK-SUBMIT-018 ^designation.language = #en
* #ONK-SUBMIT-018 ^designation.value = "… has changed since version …: …. The submission changes: …. No field was changed by both."
* #ONK-SUBMIT-019 "… hat sich seit Version … geändert: …. Davon ändert auch die Einreichung: …."
* #ONK-SUBMIT-019 ^designation.language = #en
* #ONK-SUBMIT-019 ^designation.value = "… has changed since version …: …. Of these the submission changes, too: …."
* #ONK-SUBMIT-020 "Einreichungen verändert nur der Server."
* #ONK-SUBMIT-020 ^designation.language = #en
* #ONK-SUBMIT-020 ^designation.value = "Submissions are changed by the server only."
* #ONK-SUBMIT-021 "… ist keine zurückgegebene Einreichung derselben Einrichtung."
* #ONK-SUBMIT-021 ^designation.language = #en
* #ONK-SUBMIT-021 ^designation.value = "… is no returned submission of the same organisation."
* #ONK-SUBMIT-022 "„…“ ist für … nicht zu verstehen."
* #ONK-SUBMIT-022 ^designation.language = #en
* #ONK-SUBMIT-022 ^designation.value = "\"…\" cannot be understood for …."
* #ONK-SUBMIT-023 "Die Einreichung kann so nicht mehr veröffentlicht werden; seither hat sich etwas geändert, worauf sie sich bezieht."
* #ONK-SUBMIT-023 ^designation.language = #en
* #ONK-SUBMIT-023 ^designation.value = "The submission can no longer be published as it is; something that it refers to has changed since."
* #ONK-SUBMIT-024 "Das kann nur …."
* #ONK-SUBMIT-024 ^designation.language = #en
* #ONK-SUBMIT-024 ^designation.value = "Only … can do that."
* #ONK-SUBMIT-025 "Das Bundle enthält keine Einträge."
* #ONK-SUBMIT-025 ^designation.language = #en
* #ONK-SUBMIT-025 ^designation.value = "The Bundle has no entries."
* #ONK-SUBMIT-030 "… steht schon so im Verzeichnis; der Eintrag ändert nichts."
* #ONK-SUBMIT-030 ^designation.language = #en
* #ONK-SUBMIT-030 ^designation.value = "… stands like this in the directory already; the entry changes nothing."
* #ONK-SUBMIT-031 "„…“ gibt es vermutlich schon: …, …."
* #ONK-SUBMIT-031 ^designation.language = #en
* #ONK-SUBMIT-031 ^designation.value = "\"…\" probably exists already: …, …."
* #ONK-SUBMIT-032 "… würde …."
* #ONK-SUBMIT-032 ^designation.language = #en
* #ONK-SUBMIT-032 ^designation.value = "… would be …."
* #ONK-SUBMIT-033 "Nur geprüft: Die Einreichung würde angenommen. Nichts wurde aufbewahrt."
* #ONK-SUBMIT-033 ^designation.language = #en
* #ONK-SUBMIT-033 ^designation.value = "Only checked: the submission would be accepted. Nothing was kept."
* #ONK-BUNDLE-001 "Der Eintrag des Bundles sagt nicht, was mit ihm geschehen soll; nötig ist in „request.method“ eines von …."
* #ONK-BUNDLE-001 ^designation.language = #en
* #ONK-BUNDLE-001 ^designation.value = "The entry of the Bundle does not say what is to be done with it; \"request.method\" has to be one of …."
* #ONK-BUNDLE-002 "Der Eintrag des Bundles soll mit … ausgeführt werden, hat aber keinen Inhalt."
* #ONK-BUNDLE-002 ^designation.language = #en
* #ONK-BUNDLE-002 ^designation.value = "The entry of the Bundle is to be carried out by …, but has no content."
* #ONK-BUNDLE-003 "Die Adresse „…“ des Eintrags passt nicht zu …; nötig ist …."
* #ONK-BUNDLE-003 ^designation.language = #en
* #ONK-BUNDLE-003 ^designation.value = "The address \"…\" of the entry does not fit …; … is needed."
* #ONK-BUNDLE-004 "Dieser Server führt keine Ressourcen vom Typ …."
* #ONK-BUNDLE-004 ^designation.language = #en
* #ONK-BUNDLE-004 ^designation.value = "This server keeps no resources of type …."
* #ONK-BUNDLE-005 "Adresse und Inhalt des Eintrags meinen Verschiedenes: „…“ und …."
* #ONK-BUNDLE-005 ^designation.language = #en
* #ONK-BUNDLE-005 ^designation.value = "Address and content of the entry mean different things: \"…\" and …."
* #ONK-BUNDLE-006 "„…“ ist in diesem Bundle zweimal gemeint, zuerst von Bundle.entry[…]."
* #ONK-BUNDLE-006 ^designation.language = #en
* #ONK-BUNDLE-006 ^designation.value = "\"…\" is meant twice in this Bundle, first by Bundle.entry[…]."
* #ONK-BUNDLE-007 "Mehr als ein gespeicherter Eintrag erfüllt die Bedingung „…“."
* #ONK-BUNDLE-007 ^designation.language = #en
* #ONK-BUNDLE-007 ^designation.value = "More than one stored entry meets the condition \"…\"."
* #ONK-FORM-001 "Der Text ist nicht in UTF-8: Das Byte … (hexadezimal) in Zeile …, Spalte … kommt darin so nicht vor; in ISO-8859-1 wäre es „…“."
* #ONK-FORM-001 ^designation.language = #en
* #ONK-FORM-001 ^designation.value = "The text is not in UTF-8: the byte … (hexadecimal) at line …, column … cannot stand there; in ISO-8859-1 it would be \"…\"."
* #ONK-FORM-002 "Der Inhalt ist in … kodiert; FHIR wird in UTF-8 geschrieben."
* #ONK-FORM-002 ^designation.language = #en
* #ONK-FORM-002 ^designation.value = "The content is encoded in …; FHIR is written in UTF-8."
* #ONK-FORM-003 "Der Inhalt beginnt mit einer Bytereihenfolgemarke (BOM); sie hat in UTF-8 hier keinen Platz."
* #ONK-FORM-003 ^designation.language = #en
* #ONK-FORM-003 ^designation.value = "The content begins with a byte order mark (BOM); it has no place here in UTF-8."
* #ONK-FORM-004 "Der Inhalt ist kein gültiges JSON: Zeile …, Spalte ….…"
* #ONK-FORM-004 ^designation.language = #en
* #ONK-FORM-004 ^designation.value = "The content is not valid JSON: line …, column ….…"
* #ONK-FORM-005 "Der Inhalt ist kein wohlgeformtes XML: Zeile …, Spalte ….…"
* #ONK-FORM-005 ^designation.language = #en
* #ONK-FORM-005 ^designation.value = "The content is not well-formed XML: line …, column ….…"
* #ONK-FORM-006 "Der Inhalt hört zu früh auf: Zeile …, Spalte …."
* #ONK-FORM-006 ^designation.language = #en
* #ONK-FORM-006 ^designation.value = "The content ends too early: line …, column …."
* #ONK-FORM-007 "„…“ steht zweimal im selben Objekt, das zweite Mal in Zeile …, Spalte …."
* #ONK-FORM-007 ^designation.language = #en
* #ONK-FORM-007 ^designation.value = "\"…\" is in the same object twice, the second time at line …, column …."
* #ONK-FORM-008 "Der Inhalt ist tiefer als … Ebenen geschachtelt: Zeile …, Spalte …."
* #ONK-FORM-008 ^designation.language = #en
* #ONK-FORM-008 ^designation.value = "The content is nested deeper than … levels: line …, column …."
* #ONK-FORM-009 "Eine Zahl, ein Name oder ein Text ist zu lang: Zeile …, Spalte … (…)."
* #ONK-FORM-009 ^designation.language = #en
* #ONK-FORM-009 ^designation.value = "A number, a name or a text is too long: line …, column … (…)."
* #ONK-FORM-010 "Dokumenttypen und Entitäten werden in XML nicht angenommen: Zeile …, Spalte …."
* #ONK-FORM-010 ^designation.language = #en
* #ONK-FORM-010 ^designation.value = "Document types and entities are not accepted in XML: line …, column …."
* #ONK-FORM-011 "Das Zeichen … ist in FHIR nicht erlaubt: Zeile …, Spalte …."
* #ONK-FORM-011 ^designation.language = #en
* #ONK-FORM-011 ^designation.value = "The character … is not allowed in FHIR: line …, column …."
* #ONK-FORM-012 "Der Inhalt ist keine FHIR-Ressource. …"
* #ONK-FORM-012 ^designation.language = #en
* #ONK-FORM-012 ^designation.value = "The content is no FHIR resource: …"
* #ONK-FORM-013 "Der Inhalt ist vom Typ …, die Adresse verlangt …."
* #ONK-FORM-013 ^designation.language = #en
* #ONK-FORM-013 ^designation.value = "The content is of type …, the address wants …."
* #ONK-FORM-014 "Der Inhalt hat nicht den Aufbau von …."
* #ONK-FORM-014 ^designation.language = #en
* #ONK-FORM-014 ^designation.value = "The content does not have the structure of …."
* #ONK-FORM-015 "Der Wert „…“ in … kann nicht gelesen werden.…"
* #ONK-FORM-015 ^designation.language = #en
* #ONK-FORM-015 ^designation.value = "The value \"…\" in … cannot be read.…"
* #ONK-FORM-016 "Die Anfrage hat keinen Inhalt."
* #ONK-FORM-016 ^designation.language = #en
* #ONK-FORM-016 ^designation.value = "The request has no content."
* #ONK-FORM-017 "Der Patch kann auf den Eintrag, wie er gespeichert ist, nicht angewendet werden: …."
* #ONK-FORM-017 ^designation.language = #en
* #ONK-FORM-017 ^designation.value = "The patch cannot be applied to the entry as it is stored: …."
* #ONK-FORM-018 "Der Inhalt nennt „…“ als Id, die Adresse „…“."
* #ONK-FORM-018 ^designation.language = #en
* #ONK-FORM-018 ^designation.value = "The content has the id \"…\", the address \"…\"."
* #ONK-FORM-019 "Inhalt der Art „…“ wird hier nicht gelesen; nötig ist zum Beispiel „Content-Type: application/fhir+json“."
* #ONK-FORM-019 ^designation.language = #en
* #ONK-FORM-019 ^designation.value = "Content of the kind \"…\" is not read here; \"Content-Type: application/fhir+json\" would do, for example."
* #ONK-PROFILE-001 "„…“ fehlt; nötig ist es mindestens …-mal."
* #ONK-PROFILE-001 ^designation.language = #en
* #ONK-PROFILE-001 ^designation.value = "\"…\" is missing; at least … of it is needed."
* #ONK-PROFILE-002 "„…“ darf höchstens …-mal vorkommen, ist aber …-mal da."
* #ONK-PROFILE-002 ^designation.language = #en
* #ONK-PROFILE-002 ^designation.value = "\"…\" may occur … times at most, but is there … times."
* #ONK-PROFILE-003 "Das Element „…“ gibt es hier nicht."
* #ONK-PROFILE-003 ^designation.language = #en
* #ONK-PROFILE-003 ^designation.value = "There is no element \"…\" here."
* #ONK-PROFILE-004 "Hier ist ein Code aus … nötig.…"
* #ONK-PROFILE-004 ^designation.language = #en
* #ONK-PROFILE-004 ^designation.value = "A code from … is needed here.…"
* #ONK-PROFILE-005 "Die Regel … ist verletzt: ……"
* #ONK-PROFILE-005 ^designation.language = #en
* #ONK-PROFILE-005 ^designation.value = "The rule … is broken: ……"
* #ONK-PROFILE-006 "Das ist hier keine gültige Angabe; nötig ist ….…"
* #ONK-PROFILE-006 ^designation.language = #en
* #ONK-PROFILE-006 ^designation.value = "This is no valid value here; needed is ….…"
* #ONK-PROFILE-007 "Diesen Code gibt es in seinem Codesystem nicht.…"
* #ONK-PROFILE-007 ^designation.language = #en
* #ONK-PROFILE-007 ^designation.value = "There is no such code in its code system.…"
* #ONK-PROFILE-008 "Der Eintrag gibt das Profil … an; zu seiner Art gehört …."
* #ONK-PROFILE-008 ^designation.language = #en
* #ONK-PROFILE-008 ^designation.value = "The entry claims the profile …; to its kind belongs …."
* #ONK-PROFILE-009 "Das Profil … ist nicht von hier; die Angabe bleibt stehen und wurde nicht geprüft."
* #ONK-PROFILE-009 ^designation.language = #en
* #ONK-PROFILE-009 ^designation.value = "The profile … is not from here; the claim is kept and was not checked."
* #ONK-PROFILE-010 "Geprüft mit dem Paket … und dem Validator von HAPI FHIR …."
* #ONK-PROFILE-010 ^designation.language = #en
* #ONK-PROFILE-010 ^designation.value = "Validated with the package … and the validator of HAPI FHIR …."
* #ONK-PROFILE-011 "Das passt nicht zur Regel …, die nur ein Hinweis ist: ……"
* #ONK-PROFILE-011 ^designation.language = #en
* #ONK-PROFILE-011 ^designation.value = "This does not fit the rule …, which only points out: ……"
* #ONK-PROFILE-012 "„…“ ist leer."
* #ONK-PROFILE-012 ^designation.language = #en
* #ONK-PROFILE-012 ^designation.value = "\"…\" is empty."
* #ONK-PROFILE-013 "„…“ muss … sein, ist aber …."
* #ONK-PROFILE-013 ^designation.language = #en
* #ONK-PROFILE-013 ^designation.value = "\"…\" has to be …, but is …."
* #ONK-PROFILE-014 "Das ist kein Verweis, dem gefolgt werden kann; nötig ist „Typ/Kennung“, eine vollständige Adresse oder „#“ mit der Kennung eines enthaltenen Eintrags.…"
* #ONK-PROFILE-014 ^designation.language = #en
* #ONK-PROFILE-014 ^designation.value = "This is no reference that can be followed; needed is \"Type/id\", a full address, or \"#\" with the id of a contained resource.…"
* #ONK-PROFILE-015 "Der Verweis führt zu „…“; hier ist erlaubt: ….…"
* #ONK-PROFILE-015 ^designation.language = #en
* #ONK-PROFILE-015 ^designation.value = "The reference leads to \"…\"; allowed here: ….…"
* #ONK-PROFILE-016 "Hier ist eine vollständige Adresse (URI) nötig, etwa mit „https://“ oder „urn:“ am Anfang.…"
* #ONK-PROFILE-016 ^designation.language = #en
* #ONK-PROFILE-016 ^designation.value = "A full address (URI) is needed here, beginning for example with \"https://\" or \"urn:\".…"
* #ONK-PROFILE-017 "Die Kennung eines Eintrags hat 1 bis 64 Zeichen: Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt.…"
* #ONK-PROFILE-017 ^designation.language = #en
* #ONK-PROFILE-017 ^designation.value = "The id of an entry has 1 to 64 characters: letters A to Z, digits, hyphen and dot.…"
* #ONK-PROFILE-018 "Die Erweiterung „…“ ist hier unbekannt; sie wird ungeprüft aufbewahrt."
* #ONK-PROFILE-018 ^designation.language = #en
* #ONK-PROFILE-018 ^designation.value = "The extension \"…\" is not known here; it is kept without being checked."
* #ONK-PROFILE-019 "Die Erweiterung „…“ verändert die Bedeutung des Eintrags und ist hier unbekannt."
* #ONK-PROFILE-019 ^designation.language = #en
* #ONK-PROFILE-019 ^designation.value = "The extension \"…\" changes the meaning of the entry and is not known here."
* #ONK-PROFILE-020 "Die Erweiterung „…“ ist nicht so, wie sie festgelegt ist: …."
* #ONK-PROFILE-020 ^designation.language = #en
* #ONK-PROFILE-020 ^designation.value = "The extension \"…\" is not as it is defined: …."
* #ONK-PROFILE-021 "Der Code nennt kein Codesystem und hat damit keine festgelegte Bedeutung.…"
* #ONK-PROFILE-021 ^designation.language = #en
* #ONK-PROFILE-021 ^designation.value = "The code names no code system and so has no defined meaning.…"
* #ONK-PROFILE-022 "Von diesem Codesystem ist hier nur ein Auszug bekannt, und der Code steht nicht darin.…"
* #ONK-PROFILE-022 ^designation.language = #en
* #ONK-PROFILE-022 ^designation.value = "Of this code system only an excerpt is known here, and the code is not in it.…"
* #ONK-PROFILE-023 "Das Codesystem ist hier unbekannt; der Code wurde nicht geprüft.…"
* #ONK-PROFILE-023 ^designation.language = #en
* #ONK-PROFILE-023 ^designation.value = "The code system is not known here; the code was not checked.…"
* #ONK-PROFILE-024 "Empfohlen ist hier ein Code aus ….…"
* #ONK-PROFILE-024 ^designation.language = #en
* #ONK-PROFILE-024 ^designation.value = "A code from … is recommended here.…"
* #ONK-PROFILE-025 "Der Name (display) passt nicht zum Code; im Codesystem heißt er „…“.…"
* #ONK-PROFILE-025 ^designation.language = #en
* #ONK-PROFILE-025 ^designation.value = "The name (display) does not fit the code; in the code system it is \"…\".…"
* #ONK-PROFILE-026 "Die Angabe beginnt oder endet mit Leerraum oder besteht nur daraus.…"
* #ONK-PROFILE-026 ^designation.language = #en
* #ONK-PROFILE-026 ^designation.value = "The value begins or ends with white space, or has nothing else.…"
* #ONK-PROFILE-027 "Die Angabe enthält Zeichen, die nicht zu sehen sind oder die Leserichtung ändern.…"
* #ONK-PROFILE-027 ^designation.language = #en
* #ONK-PROFILE-027 ^designation.value = "The value has characters that cannot be seen or that change the direction of reading.…"
* #ONK-PROFILE-028 "Der Verweis nennt weder ein Ziel noch einen Identifikator, und keinen Namen (display)."
* #ONK-PROFILE-028 ^designation.language = #en
* #ONK-PROFILE-028 ^designation.value = "The reference names neither a target nor an identifier, and no name (display)."
* #ONK-PROFILE-029 "Hier ist „…“ festgelegt.…"
* #ONK-PROFILE-029 ^designation.language = #en
* #ONK-PROFILE-029 ^designation.value = "Here \"…\" is prescribed.…"
* #ONK-PROFILE-030 "Die Angabe ist länger als … Zeichen."
* #ONK-PROFILE-030 ^designation.language = #en
* #ONK-PROFILE-030 ^designation.value = "The value is longer than … characters."
* #ONK-PROFILE-031 "Der Inhalt ist an dieser Stelle nicht so aufgebaut, dass er gelesen werden kann."
* #ONK-PROFILE-031 ^designation.language = #en
* #ONK-PROFILE-031 ^designation.value = "At this place the content is not built in a way that can be read."
* #ONK-PROFILE-032 "Der lesbare Text (text.div) enthält etwas, das dort nicht erlaubt ist."
* #ONK-PROFILE-032 ^designation.language = #en
* #ONK-PROFILE-032 ^designation.value = "The narrative (text.div) has something that is not allowed there."
* #ONK-PROFILE-033 "„…“ ist hier nicht vorgesehen."
* #ONK-PROFILE-033 ^designation.language = #en
* #ONK-PROFILE-033 ^designation.value = "\"…\" is not provided for here."
* #ONK-PROFILE-034 "Die Art dieses Inhalts (resourceType) fehlt oder ist unbekannt."
* #ONK-PROFILE-034 ^designation.language = #en
* #ONK-PROFILE-034 ^designation.value = "The kind of this content (resourceType) is missing or unknown."
* #ONK-PROFILE-035 "Die Angabe ist ungewöhnlich.…"
* #ONK-PROFILE-035 ^designation.language = #en
* #ONK-PROFILE-035 ^designation.value = "The value is unusual.…"
* #ONK-PROFILE-036 "Die Angabe sieht aus, als enthielte sie HTML; sie wird als bloßer Text gezeigt.…"
* #ONK-PROFILE-036 ^designation.language = #en
* #ONK-PROFILE-036 ^designation.value = "The value looks as if it had HTML in it; it is shown as plain text.…"
* #ONK-PROFILE-037 "Hier fehlt der Code (code)."
* #ONK-PROFILE-037 ^designation.language = #en
* #ONK-PROFILE-037 ^designation.value = "The code is missing here (code)."
* #ONK-PROFILE-041 "Statt des Systems … gilt …; es wurde ersetzt."
* #ONK-PROFILE-041 ^designation.language = #en
* #ONK-PROFILE-041 ^designation.value = "In place of the system … it is …; it was replaced."
* #ONK-PROFILE-042 "Die Nummer „…“ wird als „…“ gespeichert."
* #ONK-PROFILE-042 ^designation.language = #en
* #ONK-PROFILE-042 ^designation.value = "The number \"…\" is stored as \"…\"."
* #ONK-PROFILE-043 "„…“ ist keine Telefonnummer, die sich in die Form E.164 bringen lässt. Richtig wäre zum Beispiel +4934197109 oder 0341 97-109."
* #ONK-PROFILE-043 ^designation.language = #en
* #ONK-PROFILE-043 ^designation.value = "\"…\" is not a phone number that can be brought to the form E.164. Right would be, for example, +4934197109 or 0341 97-109."
* #ONK-PROFILE-044 "Der Eintrag wurde angenommen."
* #ONK-PROFILE-044 ^designation.language = #en
* #ONK-PROFILE-044 ^designation.value = "The entry was accepted."
* #ONK-PROFILE-045 "Das Profil … ist hier nicht bekannt."
* #ONK-PROFILE-045 ^designation.language = #en
* #ONK-PROFILE-045 ^designation.value = "The profile … is not known here."
* #ONK-PROFILE-046 "„…“ ist für mode nicht möglich. Möglich sind: create, update, delete."
* #ONK-PROFILE-046 ^designation.language = #en
* #ONK-PROFILE-046 ^designation.value = "\"…\" is not possible for mode. Possible are: create, update, delete."
* #ONK-PROFILE-047 "Für mode=… muss die Adresse sagen, um welchen Eintrag es geht."
* #ONK-PROFILE-047 ^designation.language = #en
* #ONK-PROFILE-047 ^designation.value = "For mode=… the address has to say which entry it is about."
* #ONK-PROFILE-098 "Der Validator gibt etwas zu bedenken."
* #ONK-PROFILE-098 ^designation.language = #en
* #ONK-PROFILE-098 ^designation.value = "The validator points something out."
* #ONK-PROFILE-099 "Der Eintrag entspricht an dieser Stelle nicht seinem Profil."
* #ONK-PROFILE-099 ^designation.language = #en
* #ONK-PROFILE-099 ^designation.value = "The entry does not follow its profile at this place."
* #ONK-PROFILE-101 "Die Position liegt … km von „…“ entfernt, dem Ort der Adresse."
* #ONK-PROFILE-101 ^designation.language = #en
* #ONK-PROFILE-101 ^designation.value = "The position lies … km away from \"…\", the town of the address."
* #ONK-PROFILE-102 "Der Typ … passt nicht zur Art „…“ der Organisation; dazu gehört …."
* #ONK-PROFILE-102 ^designation.language = #en
* #ONK-PROFILE-102 ^designation.value = "The type … does not fit the kind \"…\" of the organisation; … belongs to it."
* #ONK-PROFILE-103 "Breite und Länge sehen vertauscht aus: Angegeben ist als Breite (latitude) …, als Länge (longitude) …."
* #ONK-PROFILE-103 ^designation.language = #en
* #ONK-PROFILE-103 ^designation.value = "Latitude and longitude look swapped: given is … as latitude, … as longitude."
* #ONK-PROFILE-104 "Die Position 0, 0 liegt im Golf von Guinea; so schreiben Programme, dass sie keine kennen."
* #ONK-PROFILE-104 ^designation.language = #en
* #ONK-PROFILE-104 ^designation.value = "The position 0, 0 lies in the Gulf of Guinea; programs write it for one that they do not know."
* #ONK-PROFILE-105 "„…“ ist keine deutsche Postleitzahl; sie hat fünf Ziffern.…"
* #ONK-PROFILE-105 ^designation.language = #en
* #ONK-PROFILE-105 ^designation.value = "\"…\" is no German postcode, which has five digits.…"
* #ONK-PROFILE-106 "Die Angabe ist doppelt kodiert: Angegeben ist „…“, gemeint ist wohl „…“."
* #ONK-PROFILE-106 ^designation.language = #en
* #ONK-PROFILE-106 ^designation.value = "The value is encoded twice: given is \"…\", probably \"…\" is meant."
* #ONK-PROFILE-107 "Der Identifikator „…“ nennt kein System; niemand weiß, welche Nummer das ist, und gefunden wird er nicht."
* #ONK-PROFILE-107 ^designation.language = #en
* #ONK-PROFILE-107 ^designation.value = "The identifier \"…\" has no system; nobody knows which number it is, and it will not be found."
* #ONK-PROFILE-108 "Die letzte Ziffer der IKNR „…“ ist ihre Prüfziffer und müsste … sein."
* #ONK-PROFILE-108 ^designation.language = #en
* #ONK-PROFILE-108 ^designation.value = "The last digit of the institution number (IKNR) \"…\" is its check digit and should be …."
