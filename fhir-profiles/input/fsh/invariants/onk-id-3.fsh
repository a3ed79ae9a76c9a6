Invariant: onk-id-3
Description: "A practice site number (BSNR) has nine digits."
Severity: #error
Expression: "value.hasValue() implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Eine Betriebsstättennummer (BSNR) hat neun Ziffern."]])
