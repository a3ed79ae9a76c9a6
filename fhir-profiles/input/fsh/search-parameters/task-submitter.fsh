Instance: SearchParameter-task-submitter
InstanceOf: SearchParameter
Title: "Who submitted"
Usage: #definition
* insert SearchParameterOf(task-submitter, submitter, token, [["The client or person that sent a submission"]])
* name = "TaskSubmitter"
* base = #Task
* expression = "Task.requester.identifier"
