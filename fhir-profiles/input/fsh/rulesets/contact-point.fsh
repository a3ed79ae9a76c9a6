// Numbers and addresses at which someone can be reached.
RuleSet: ContactPoints(path)
* {path} obeys onk-tel-1 and onk-tel-2 and onk-tel-3
