// Reported at the one that begins later. Without days every day is meant, without a beginning or an end from or until
// midnight; a time with neither says nothing about hours.
Invariant: onk-loc-8
Description: "Opening hours of a place do not overlap on a day."
Severity: #error
Expression: "(allDay.where($this = true).exists() or openingTime.exists() or closingTime.exists()) implies %resource.hoursOfOperation.where((allDay.where($this = true).exists() or openingTime.exists() or closingTime.exists()) and (daysOfWeek.empty() or %context.daysOfWeek.empty() or daysOfWeek.where($this in %context.daysOfWeek).exists()) and iif(openingTime.exists(), openingTime, @T00:00:00) <= iif(%context.openingTime.exists(), %context.openingTime, @T00:00:00) and iif(%context.openingTime.exists(), %context.openingTime, @T00:00:00) < iif(closingTime.exists(), closingTime, @T23:59:59.999)).count() <= 1"
* insert German(human, [["Öffnungszeiten eines Orts überschneiden sich an keinem Tag."]])
