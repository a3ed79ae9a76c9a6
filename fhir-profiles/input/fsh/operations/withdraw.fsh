Instance: OperationDefinition-withdraw
InstanceOf: OperationDefinition
Title: "Withdraw a submission"
Usage: #definition
* insert MovesSubmission(withdraw)
* name = "Withdraw"
* title = "Withdraw a submission"
* description = "The partner takes back a submission that is received or in review."
* insert German(description, [["Der Partner zieht eine Einreichung zurück, die eingegangen oder in Prüfung ist."]])
* insert AnswersWith(Task, [[The submission.]], [[Die Einreichung.]])
