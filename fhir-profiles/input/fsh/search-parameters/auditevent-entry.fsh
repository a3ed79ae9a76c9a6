Instance: SearchParameter-auditevent-entry
InstanceOf: SearchParameter
Title: "Entry of an audit record"
Usage: #definition
* insert SearchParameterOf(auditevent-entry, entry, token, [["The entry that a record is about, as type/id: a record names entries by identifiers, since they may be gone"]])
* name = "AuditEventEntry"
* base = #AuditEvent
* expression = "AuditEvent.entity.what.identifier"
