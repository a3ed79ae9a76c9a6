Instance: OperationDefinition-claim
InstanceOf: OperationDefinition
Title: "Take on a submission"
Usage: #definition
* insert MovesSubmission(claim)
* name = "Claim"
* title = "Take on a submission"
* description = "Somebody of the office takes on a submission that was received: it is in review from then on."
* insert German(description, [["Jemand aus der Geschäftsstelle übernimmt eine eingegangene Einreichung: Sie ist von da an in Prüfung."]])
* insert AnswersWith(Task, [[The submission.]], [[Die Einreichung.]])
