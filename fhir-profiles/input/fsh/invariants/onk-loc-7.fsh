Invariant: onk-loc-7
Description: "A place that is open all day has no hours."
Severity: #error
Expression: "allDay.where($this = true).exists() implies (openingTime.empty() and closingTime.empty())"
* insert German(human, [["Ein ganztägig geöffneter Ort (allDay) hat keine Uhrzeiten."]])
