Instance: SearchParameter-task-reviewer
InstanceOf: SearchParameter
Title: "Who reviews"
Usage: #definition
* insert SearchParameterOf(task-reviewer, reviewer, token, [["The client or person that reviews a submission"]])
* name = "TaskReviewer"
* base = #Task
* expression = "Task.owner.identifier"
