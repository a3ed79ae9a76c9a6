Invariant: onk-tel-3
Description: "A web address begins with http:// or https:// and names a host."
Severity: #error
Expression: "(value.hasValue() and system.exists() and system = 'url') implies value.matches('^[Hh][Tt][Tt][Pp][Ss]?://[^ /?#@.]+([.][^ /?#@.]+)+([/?#][^ ]*)?$')"
* insert German(human, [["Eine Webadresse beginnt mit http:// oder https:// und nennt einen Rechnernamen."]])
