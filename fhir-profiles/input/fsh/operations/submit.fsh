Instance: OperationDefinition-submit
InstanceOf: OperationDefinition
Title: "Submit changes"
Usage: #definition
* insert OperationOf(submit, submit, Bundle)
* name = "Submit"
* title = "Submit changes"
* kind = #operation
* affectsState = true
* resource[0] = #Resource
* system = true
* type = false
* description = "Proposes changes of the directory. They are checked at once and wait for the office to review them; nothing is published by submitting. A transaction says itself what is to be done; the entries of a collection, or one resource alone, mean: change the entry that has this identifier, our own number first, or create it."
* insert German(description, [["Schlägt Änderungen des Verzeichnisses vor. Sie werden sofort geprüft und warten dann auf die Prüfung durch die Geschäftsstelle; durch das Einreichen wird nichts veröffentlicht. Eine Transaktion sagt selbst, was geschehen soll; die Einträge einer Sammlung oder eine einzelne Ressource bedeuten: den Eintrag mit diesem Identifikator ändern, die eigene Nummer zuerst, oder ihn anlegen."]])
* insert AskedFor(resource, 1, Resource, [[A Bundle of type transaction or collection, or one entry of the directory. It is the body of the request itself, or this parameter.]], [[Ein Bundle vom Typ transaction oder collection oder ein Eintrag des Verzeichnisses: als Inhalt der Anfrage selbst oder als dieser Parameter.]])
* insert Needed
* insert AskedFor(dry-run, 1, boolean, [[Only check: the answer has the findings and what would be done; nothing is kept.]], [[Nur prüfen: die Antwort enthält die Befunde und was geschehen würde; nichts wird aufbewahrt.]])
* insert AskedFor(organization, 1, string, [[Organization/id for which is submitted. A partner need not say it; the office and administrators must.]], [[Organization/id, für die eingereicht wird. Partner brauchen sie nicht anzugeben, Geschäftsstelle und Verwaltung schon.]])
* insert AskedFor(based-on, 1, string, [[Task/id of a returned submission that this one follows.]], [[Task/id einer zurückgegebenen Einreichung, der diese folgt.]])
* insert AnswersWith(Resource, [[202: the Task of the submission, 200 if it was there before. For a dry run an OperationOutcome. 422: an OperationOutcome with all that is wrong.]], [[202: der Task der Einreichung, 200, wenn es ihn schon gab. Beim Prüfen allein ein OperationOutcome. 422: ein OperationOutcome mit allem, was falsch ist.]])
