Instance: OperationDefinition-compare
InstanceOf: OperationDefinition
Title: "Compare a submission with the directory"
Usage: #definition
* insert OperationOf(compare, compare, Task)
* name = "Compare"
* title = "Compare a submission with the directory"
* kind = #operation
* type = false
* instance = true
* description = "What a submission adds, changes and removes, field by field: against the version that it is based on, and against the current one."
* insert German(description, [["Was eine Einreichung hinzufügt, ändert und entfernt, Feld für Feld: gegenüber der Version, auf der sie beruht, und gegenüber der jetzigen."]])
* insert AnswersWith(Parameters, [[For each entry a parameter entry: its address, what is done with it, the versions, and for each field that differs path, before and after.]], [[Für jeden Eintrag ein Parameter entry: seine Adresse, was mit ihm geschieht, die Versionen und für jedes abweichende Feld path, before und after.]])
