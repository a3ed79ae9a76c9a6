Invariant: onk-svc-1
Description: "A time of availability ends after it begins; hours across midnight are two times, the first without an end."
Severity: #error
Expression: "(availableStartTime.hasValue() and availableEndTime.hasValue()) implies availableStartTime < availableEndTime"
* insert German(human, [["Eine Öffnungszeit endet nach ihrem Beginn; Zeiten über Mitternacht sind zwei, die erste ohne Ende."]])
