Instance: OperationDefinition-approve
InstanceOf: OperationDefinition
Title: "Approve a submission"
Usage: #definition
* insert MovesSubmission(approve)
* name = "Approve"
* title = "Approve a submission"
* description = "Publishes all changes of a submission that is in review, in one transaction with its new state and a Provenance, or none of them. If an entry has changed since, the answer is 409 with the fields, and the submission has failed."
* insert German(description, [["Veröffentlicht alle Änderungen einer Einreichung, die in Prüfung ist, in einer Transaktion mit ihrem neuen Zustand und einem Herkunftsnachweis, oder keine. Hat sich ein Eintrag seither geändert, ist die Antwort 409 mit den Feldern, und die Einreichung ist nicht veröffentlicht."]])
* insert AskedFor(rebase, 1, boolean, [[Publish on top of what has changed since, if no field was changed by both.]], [[Auf das aufsetzen, was sich seither geändert hat, wenn kein Feld von beiden geändert wurde.]])
* insert AnswersWith(Task, [[The submission.]], [[Die Einreichung.]])
