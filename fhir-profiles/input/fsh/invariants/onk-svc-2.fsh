Invariant: onk-svc-2
Description: "A service that is available all day has no hours."
Severity: #error
Expression: "allDay.where($this = true).exists() implies (availableStartTime.empty() and availableEndTime.empty())"
* insert German(human, [["Ein ganztägig verfügbares Angebot (allDay) hat keine Uhrzeiten."]])
