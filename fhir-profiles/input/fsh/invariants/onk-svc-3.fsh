// Reported at the one that begins later. Without days every day is meant, without a beginning or an end from or until
// midnight; a time with neither says nothing about hours.
Invariant: onk-svc-3
Description: "Times of availability do not overlap on a day."
Severity: #error
Expression: "(allDay.where($this = true).exists() or availableStartTime.exists() or availableEndTime.exists()) implies %resource.availableTime.where((allDay.where($this = true).exists() or availableStartTime.exists() or availableEndTime.exists()) and (daysOfWeek.empty() or %context.daysOfWeek.empty() or daysOfWeek.where($this in %context.daysOfWeek).exists()) and iif(availableStartTime.exists(), availableStartTime, @T00:00:00) <= iif(%context.availableStartTime.exists(), %context.availableStartTime, @T00:00:00) and iif(%context.availableStartTime.exists(), %context.availableStartTime, @T00:00:00) < iif(availableEndTime.exists(), availableEndTime, @T23:59:59.999)).count() <= 1"
* insert German(human, [["Öffnungszeiten überschneiden sich an keinem Tag."]])
