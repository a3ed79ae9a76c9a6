Invariant: onk-svc-1
Description: "A time of availability ends after it begins."
Severity: #error
Expression: "(availableStartTime.hasValue() and availableEndTime.hasValue()) implies availableStartTime < availableEndTime"
* insert German(human, [["Eine Öffnungszeit endet nach ihrem Beginn."]])
