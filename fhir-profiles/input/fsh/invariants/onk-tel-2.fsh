Invariant: onk-tel-2
Description: "An e-mail address has the form name@host.domain, without mailto: and without a display name."
Severity: #error
Expression: "(value.hasValue() and system.exists() and system = 'email') implies value.matches('^[^@ <>,;:]+@[^@ <>,;:.]+([.][^@ <>,;:.]+)+$')"
* insert German(human, [["Eine E-Mail-Adresse hat die Form name@rechner.domäne, ohne mailto: und ohne Anzeigenamen."]])
