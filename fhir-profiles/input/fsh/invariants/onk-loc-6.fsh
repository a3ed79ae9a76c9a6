Invariant: onk-loc-6
Description: "A place closes after it opens; hours across midnight are two times, the first without an end."
Severity: #error
Expression: "(openingTime.hasValue() and closingTime.hasValue()) implies openingTime < closingTime"
* insert German(human, [["Ein Ort schließt, nachdem er geöffnet hat; Zeiten über Mitternacht sind zwei, die erste ohne Ende."]])
