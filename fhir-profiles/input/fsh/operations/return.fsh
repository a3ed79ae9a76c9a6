Instance: OperationDefinition-return
InstanceOf: OperationDefinition
Title: "Return a submission"
Usage: #definition
* insert MovesSubmission(return)
* name = "Return"
* title = "Return a submission"
* description = "The office gives a submission back that is in review or could not be published, and says why."
* insert German(description, [["Die Geschäftsstelle gibt eine Einreichung zurück, die in Prüfung ist oder nicht veröffentlicht werden konnte, und sagt, warum."]])
* insert AskedFor(reason, 1, string, [[Why, in words for the partner.]], [[Warum, in Worten für den Partner.]])
* insert Needed
* insert AnswersWith(Task, [[The submission.]], [[Die Einreichung.]])
