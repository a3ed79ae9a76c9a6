Invariant: onk-loc-3
Description: "A facility in the sense of IHE mCSD has a second type and a managing organisation."
Severity: #error
Expression: "type.coding.where(system = 'https://profiles.ihe.net/ITI/mCSD/CodeSystem/IHE.mCSD.Organization.Location.Types' and code = 'facility').exists() implies (type.count() >= 2 and managingOrganization.exists())"
* insert German(human, [["Eine Einrichtung im Sinn von IHE mCSD (facility) hat einen zweiten Typ und eine verwaltende Organisation."]])
