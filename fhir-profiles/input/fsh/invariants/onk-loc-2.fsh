Invariant: onk-loc-2
Description: "A place has a managing organisation, unless it is a town (physical type area)."
Severity: #error
Expression: "managingOrganization.exists() or physicalType.coding.where(system = 'http://terminology.hl7.org/CodeSystem/location-physical-type' and code = 'area').exists()"
* insert German(human, [["Ein Standort hat eine verwaltende Organisation, es sei denn, er ist ein Ort (Art area)."]])
