CodeSystem: AccessRole
Id: access-role
Title: "What a caller is to the directory"
Description: """
Role of a client or account in audit records and in the Provenance of what was published. Each may what those before it may. The
code is the last part of the scope that gives the role.
"""
* insert OwnCodeSystem(access-role)
* #partner "Partner" "Submits for its organisation and what belongs to it."
* #partner insert English([[Partner]])
* #office "Geschäftsstelle" "Reviews submissions and maintains the directory."
* #office insert English([[Network office]])
* #admin "Verwaltung" "Runs the server: manages definitions, clients and people."
* #admin insert English([[Administrator]])
